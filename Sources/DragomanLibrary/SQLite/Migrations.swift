internal import GRDB

/// The library's tables, as they grew. A migration that has landed is never changed; a new one is added at the end.
enum Migrations {
    static var all: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("2026-11-23 sources and entries") { database in
            try database.execute(sql: sourcesAndEntries)
        }
        migrator.registerMigration("2026-11-23 articles and stories") { database in
            try database.execute(sql: articlesAndStories)
        }
        migrator.registerMigration("2026-11-23 translations and memory") { database in
            try database.execute(sql: translationsAndMemory)
        }
        migrator.registerMigration("2026-11-23 jobs") { database in
            try database.execute(sql: jobs)
        }
        migrator.registerMigration("2026-11-23 search") { database in
            try database.execute(sql: search)
        }
        migrator.registerMigration("2026-11-25 yield and repair") { database in
            try database.execute(sql: yieldAndRepair)
        }
        migrator.registerMigration("2026-11-25 comments") { database in
            try database.execute(sql: CommentTables.first)
        }
        migrator.registerMigration("2026-11-25 ledger by source and day") { database in
            try database.execute(sql: ledgerBySourceAndDay)
        }
        migrator.registerMigration("2026-11-25 what people translated") { database in
            try database.execute(sql: whatPeopleTranslated)
        }
        migrator.registerMigration("2026-11-25 subscriptions at hubs") { database in
            try database.execute(sql: subscriptions)
        }
        migrator.registerMigration("2026-11-25 lines of pages") { database in
            try database.execute(sql: "ALTER TABLE yield ADD COLUMN lines TEXT")
            try database.execute(sql: "ALTER TABLE yield ADD COLUMN fetched INTEGER")
        }
        migrator.registerMigration("2026-11-25 pictures") { database in
            try database.execute(sql: SiteTables.pictures)
        }
        migrator.registerMigration("2026-11-25 what search shows") { database in
            try database.execute(sql: SiteTables.searchExtracts)
        }
        migrator.registerMigration("2026-11-25 search by day and piece") { database in
            try database.execute(sql: SiteTables.searchByDayAndPiece)
        }
        migrator.registerMigration("2026-11-25 since when entries are in trouble") { database in
            try database.execute(sql: troubled)
        }
        migrator.registerMigration("2026-11-25 when comments were changed") { database in
            try database.execute(sql: CommentTables.edits)
        }
        return migrator
    }

    // Times are whole seconds since 1970; JSON columns hold the Codable values of the same name.

    private static let sourcesAndEntries = """
        CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL,
            outlet TEXT NOT NULL,
            outlet_is_given INTEGER NOT NULL,
            homepage TEXT,
            language TEXT,
            folder TEXT,
            policy TEXT NOT NULL,
            added INTEGER NOT NULL,
            health TEXT NOT NULL,
            etag TEXT,
            last_modified TEXT,
            schedule TEXT
        );
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
            record TEXT NOT NULL,
            trouble TEXT
        );
        CREATE INDEX entry_source ON entry (source_id);
        CREATE INDEX entry_trouble ON entry (source_id) WHERE trouble IS NOT NULL;
        CREATE TABLE page (
            entry_id INTEGER NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            url TEXT NOT NULL,
            final_url TEXT NOT NULL,
            fetched INTEGER NOT NULL,
            content_type TEXT,
            charset TEXT,
            etag TEXT,
            last_modified TEXT,
            packed BLOB NOT NULL,
            PRIMARY KEY (entry_id, position)
        );
        """

    private static let articlesAndStories = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            entry_id INTEGER NOT NULL UNIQUE REFERENCES entry(id) ON DELETE CASCADE,
            source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
            revision INTEGER NOT NULL,
            article TEXT NOT NULL,
            language TEXT,
            published INTEGER NOT NULL,
            gathered INTEGER NOT NULL,
            corrections TEXT NOT NULL DEFAULT '[]',
            fingerprint BLOB,
            story_id INTEGER,
            copy_of INTEGER,
            related TEXT NOT NULL DEFAULT '[]'
        );
        CREATE INDEX article_source ON article (source_id);
        CREATE INDEX article_story ON article (story_id) WHERE story_id IS NOT NULL;
        CREATE INDEX article_published ON article (published);
        CREATE TABLE article_revision (
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            revision INTEGER NOT NULL,
            article TEXT NOT NULL,
            until INTEGER NOT NULL,
            PRIMARY KEY (article_id, revision)
        );
        """

    private static let translationsAndMemory = """
        CREATE TABLE translation (
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            language TEXT NOT NULL,
            revision INTEGER NOT NULL,
            translation TEXT NOT NULL,
            made INTEGER NOT NULL,
            PRIMARY KEY (article_id, language)
        );
        CREATE TABLE publication (
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            language TEXT NOT NULL,
            standing TEXT NOT NULL,
            display TEXT NOT NULL,
            section TEXT,
            PRIMARY KEY (article_id, language)
        );
        CREATE TABLE publication_topic (
            article_id INTEGER NOT NULL,
            language TEXT NOT NULL,
            topic TEXT NOT NULL COLLATE NOCASE,
            PRIMARY KEY (topic, language, article_id),
            FOREIGN KEY (article_id, language) REFERENCES publication(article_id, language) ON DELETE CASCADE
        ) WITHOUT ROWID;
        CREATE INDEX publication_topic_article ON publication_topic (article_id, language);
        CREATE TABLE memory (
            source_text TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            engine TEXT NOT NULL,
            model TEXT NOT NULL,
            glossary_revision TEXT NOT NULL,
            rules_revision INTEGER NOT NULL,
            target_text TEXT NOT NULL,
            middle_text TEXT,
            PRIMARY KEY (source_text, source_language, target_language, engine, model, glossary_revision, rules_revision)
        ) WITHOUT ROWID;
        CREATE TABLE ledger (
            engine TEXT NOT NULL,
            model TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            segments INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            PRIMARY KEY (engine, model, source_language, target_language)
        ) WITHOUT ROWID;
        CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO state VALUES ('revision', 0), ('changed', 0);
        """

    private static let jobs = """
        CREATE TABLE job (
            id INTEGER PRIMARY KEY,
            stage TEXT NOT NULL,
            subject INTEGER NOT NULL,
            language TEXT NOT NULL,
            lane TEXT NOT NULL,
            due INTEGER NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'failed')),
            owner TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            again INTEGER,
            reason TEXT,
            UNIQUE (stage, subject, language)
        );
        CREATE INDEX job_due ON job (state, due);
        """

    private static let yieldAndRepair = """
        ALTER TABLE article ADD COLUMN pages_fetched INTEGER;
        UPDATE article SET pages_fetched = (SELECT max(fetched) FROM page WHERE page.entry_id = article.entry_id);
        ALTER TABLE source ADD COLUMN template_change TEXT;
        CREATE TABLE yield (
            entry_id INTEGER PRIMARY KEY REFERENCES entry(id) ON DELETE CASCADE,
            source_id INTEGER NOT NULL,
            fingerprint TEXT NOT NULL,
            seen INTEGER NOT NULL
        );
        CREATE INDEX yield_source ON yield (source_id, entry_id);
        """

    /// A subscription outlives its source until the hub has been told.
    private static let subscriptions = """
        CREATE TABLE subscription (
            id INTEGER PRIMARY KEY,
            source_id INTEGER UNIQUE REFERENCES source(id) ON DELETE SET NULL,
            hub TEXT NOT NULL,
            topic TEXT NOT NULL,
            token TEXT NOT NULL UNIQUE,
            state TEXT
        );
        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY,
            source_id INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
            received INTEGER NOT NULL,
            content_type TEXT,
            packed BLOB NOT NULL
        );
        CREATE INDEX delivery_source ON delivery (source_id);
        """

    private static let troubled = """
        ALTER TABLE entry ADD COLUMN troubled INTEGER;
        UPDATE entry SET troubled = (SELECT added FROM source WHERE id = source_id) WHERE trouble IS NOT NULL;
        """

    private static let search = """
        CREATE VIRTUAL TABLE search USING fts5 (text, language UNINDEXED, tokenize = 'trigram', detail = 'full');
        CREATE TABLE search_place (
            rowid INTEGER PRIMARY KEY,
            article_id INTEGER NOT NULL,
            language TEXT NOT NULL,
            UNIQUE (article_id, language),
            FOREIGN KEY (article_id, language) REFERENCES publication(article_id, language) ON DELETE CASCADE
        );
        CREATE TRIGGER search_place_removed AFTER DELETE ON search_place BEGIN
            DELETE FROM search WHERE rowid = old.rowid;
        END;
        """

    private static let ledgerBySourceAndDay = """
        ALTER TABLE memory ADD COLUMN shared INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE ledger RENAME TO ledger_before;
        CREATE TABLE ledger (
            engine TEXT NOT NULL,
            model TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            source TEXT NOT NULL,
            day TEXT NOT NULL,
            segments INTEGER NOT NULL,
            characters INTEGER NOT NULL,
            micros INTEGER NOT NULL,
            PRIMARY KEY (engine, day, source, model, source_language, target_language)
        ) WITHOUT ROWID;
        INSERT INTO ledger SELECT engine, model, source_language, target_language, '', '', segments, characters, 0
            FROM ledger_before;
        DROP TABLE ledger_before;
        CREATE TABLE charge (
            source_text TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            engine TEXT NOT NULL,
            model TEXT NOT NULL,
            glossary_revision TEXT NOT NULL,
            rules_revision INTEGER NOT NULL,
            call INTEGER NOT NULL,
            owner TEXT,
            source TEXT NOT NULL,
            day TEXT NOT NULL,
            characters INTEGER NOT NULL,
            micros INTEGER NOT NULL,
            PRIMARY KEY (source_text, source_language, target_language, engine, model, glossary_revision, rules_revision)
        ) WITHOUT ROWID;
        CREATE INDEX charge_call ON charge (call);
        """

    /// Numbers are never given twice, so that what is new can be told by them. An edit outlives its article.
    private static let whatPeopleTranslated = """
        CREATE TABLE post_edit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER REFERENCES article(id) ON DELETE SET NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            place TEXT NOT NULL,
            source_text TEXT NOT NULL,
            target_text TEXT NOT NULL,
            before_text TEXT,
            after_text TEXT,
            made INTEGER NOT NULL
        );
        CREATE UNIQUE INDEX post_edit_sentence ON post_edit (article_id, target_language, place, source_text);
        CREATE TABLE reference_unit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            source_text TEXT NOT NULL,
            target_text TEXT NOT NULL,
            before_text TEXT NOT NULL,
            after_text TEXT NOT NULL,
            is_edited INTEGER NOT NULL,
            origin TEXT NOT NULL
        );
        CREATE UNIQUE INDEX reference_unit_sentence
            ON reference_unit (source_text, source_language, target_language, target_text, before_text, after_text);
        """
}
