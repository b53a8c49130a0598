/// The tables of what only the site shows: pictures, and the texts around the words that a search finds.
enum SiteTables {
    /// A picture stays as long as an article names it.
    static let pictures = """
        CREATE TABLE picture (
            name TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            bytes BLOB NOT NULL
        );
        CREATE TABLE article_picture (
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            url TEXT NOT NULL,
            name TEXT REFERENCES picture(name),
            trouble TEXT,
            PRIMARY KEY (article_id, position)
        ) WITHOUT ROWID;
        CREATE INDEX article_picture_url ON article_picture (url);
        CREATE INDEX article_picture_name ON article_picture (name);
        CREATE TRIGGER article_picture_removed AFTER DELETE ON article_picture WHEN old.name IS NOT NULL BEGIN
            DELETE FROM picture WHERE name = old.name
            AND NOT EXISTS (SELECT 1 FROM article_picture WHERE name = old.name);
        END;
        ALTER TABLE article ADD COLUMN illustrated INTEGER NOT NULL DEFAULT 0;
        """

    /// The texts as they are read, beside the folded one that is searched; publishing fills them in.
    static let searchExtracts = """
        ALTER TABLE search_place ADD COLUMN shown TEXT;
        ALTER TABLE search_place ADD COLUMN original TEXT;
        INSERT OR IGNORE INTO job (stage, subject, language, lane, due)
            SELECT 'publish', article_id, language, 'publish/' || (article_id % 4), 0 FROM publication;
        """

    /// The days of articles apart from their texts; and the index's own entries, to find short words by. Publishing again
    /// ends each text so that its last short word begins an entry too.
    static let searchByDayAndPiece = """
        CREATE INDEX article_day ON article (id, published);
        CREATE VIRTUAL TABLE search_piece USING fts5vocab (search, row);
        INSERT OR IGNORE INTO job (stage, subject, language, lane, due)
            SELECT 'publish', article_id, language, 'publish/' || (article_id % 4), 0 FROM publication;
        """
}
