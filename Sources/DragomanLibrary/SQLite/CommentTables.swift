/// The tables of readers' comments and of what the spam filter learnt from them.
enum CommentTables {
    static let first = """
        CREATE TABLE comment (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            parent_id INTEGER REFERENCES comment(id) ON DELETE CASCADE,
            language TEXT NOT NULL,
            author TEXT NOT NULL,
            text TEXT NOT NULL,
            written INTEGER NOT NULL,
            edited INTEGER,
            changed INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('held', 'published', 'spam', 'rejected', 'withdrawn')),
            reasons TEXT NOT NULL,
            lesson TEXT CHECK (lesson IN ('good', 'spam')),
            form BLOB NOT NULL UNIQUE,
            link BLOB UNIQUE,
            address BLOB
        );
        CREATE INDEX comment_article ON comment (article_id, state);
        CREATE INDEX comment_parent ON comment (parent_id) WHERE parent_id IS NOT NULL;
        CREATE INDEX comment_state ON comment (state, changed);
        CREATE INDEX comment_address ON comment (address, written) WHERE address IS NOT NULL;
        CREATE TABLE spam_token (
            token TEXT PRIMARY KEY,
            good INTEGER NOT NULL DEFAULT 0,
            spam INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;
        CREATE TABLE spam_lessons (kind TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO spam_lessons VALUES ('good', 0), ('spam', 0);
        """

    /// When comments were changed, for as long as that limits further changes.
    static let edits = """
        CREATE TABLE comment_edit (
            comment_id INTEGER NOT NULL REFERENCES comment(id) ON DELETE CASCADE,
            changed INTEGER NOT NULL
        );
        CREATE INDEX comment_edit_comment ON comment_edit (comment_id, changed);
        """
}
