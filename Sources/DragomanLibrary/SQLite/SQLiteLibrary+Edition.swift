public import DragomanHTML
public import DragomanLanguages
internal import DragomanTranslation
internal import GRDB

/// What the site asks for.
extension SQLiteLibrary: EditionReading {
    public func cards(
        _ filter: CardFilter, in edition: Language, limit: Int, offset: Int
    ) async throws -> [ArticleCard] {
        try await read { database in
            let condition = try filter.condition(database)
            return try ArticleCard.fetch(
                database, edition: edition,
                where: condition.sql + " ORDER BY article.published DESC, article.id DESC LIMIT :limit OFFSET :offset",
                condition.arguments + ["limit": limit, "offset": offset])
        }
    }

    public func cardCount(_ filter: CardFilter, in edition: Language) async throws -> Int {
        try await read { database in
            let condition = try filter.condition(database)
            return try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM publication JOIN article ON article.id = publication.article_id
                    WHERE publication.language = :edition AND \(condition.sql)
                    """, arguments: condition.arguments + ["edition": edition.rawValue]) ?? 0
        }
    }

    public func articlePage(_ id: Int64, in edition: Language) async throws -> ArticlePage? {
        try await read { database in
            guard
                let card = try ArticleCard.fetch(database, edition: edition, where: "article.id = :id", ["id": id])
                    .first,
                let stored = try StoredArticle.fetch(database, where: "id = ?", [id]),
                let source = try Source.fetch(database, where: "id = ?", [stored.sourceID]).first
            else { return nil }
            let translation = try StoredTranslation.fetch(database, article: id, language: edition)
            // A translation of an earlier revision is not shown beside the new original.
            let current = translation.flatMap { $0.revision == stored.revision ? $0 : nil }
            return ArticlePage(
                card: card, original: stored.article, translation: current?.translation, translated: current?.made,
                source: source, corrections: stored.corrections,
                sameStory: try ArticleCard.sameStory(as: card, database, edition: edition),
                related: try ArticleCard.related(to: id, database, edition: edition),
                pictures: try StoredPicture.fetchAll(database, article: id),
                editions: try ArticlePage.titles(of: id, database))
        }
    }

    public func originalLanguages(in edition: Language) async throws -> [(language: Language, count: Int)] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT article.language AS language, count(*) AS articles FROM publication
                    JOIN article ON article.id = publication.article_id
                    WHERE publication.language = ? AND article.language IS NOT NULL
                    GROUP BY article.language ORDER BY articles DESC, article.language
                    """, arguments: [edition.rawValue]
            ).map { (language: Language(rawValue: $0["language"]), count: $0["articles"]) }
        }
    }

    public func revision() async throws -> Int64 {
        try await read { try Int64.fetchOne($0, sql: "SELECT value FROM state WHERE name = 'revision'") ?? 0 }
    }

    public func lastChange() async throws -> DateTime? {
        try await read { database in
            let seconds = try Int64.fetchOne(database, sql: "SELECT value FROM state WHERE name = 'changed'") ?? 0
            return seconds == 0 ? nil : DateTime(seconds)
        }
    }

    public func progress() async throws -> Progress {
        try await read { database in
            func count(_ sql: String) throws -> Int {
                try Int.fetchOne(database, sql: "SELECT count(*) FROM " + sql) ?? 0
            }
            return Progress(
                sources: try count("source"), articles: try count("article"),
                published: try count("(SELECT DISTINCT article_id FROM publication WHERE standing != 'pending')"),
                jobsOpen: try count(
                    "job WHERE state = 'running' OR (state = 'waiting' AND due <= unixepoch() AND stage != 'gather')"),
                jobsFailed: try count("job WHERE state = 'failed'"))
        }
    }
}

extension CardFilter {
    /// A condition over `publication` and `article`, and its arguments.
    fileprivate func condition(_ database: Database) throws -> (sql: String, arguments: StatementArguments) {
        switch self {
        case .all: ("1", [:])
        case .source(let id): ("article.source_id = :source", ["source": id])
        case .originalLanguage(let language): ("article.language = :original", ["original": language.rawValue])
        case .section(let section): ("publication.section = :section", ["section": section])
        case .story(let id): ("article.story_id = :story", ["story": id])
        case .topic(let topic):
            (
                """
                (article.id, publication.language) IN (SELECT article_id, language FROM publication_topic WHERE topic = :topic)
                """, ["topic": topic]
            )
        case .matching(let words): try SearchTerms(words).condition(database)
        }
    }
}

extension ArticlePage {
    /// The headline in each edition that shows the article in its own language.
    fileprivate static func titles(of id: Int64, _ database: Database) throws -> [Language: String] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT language, display ->> '$.title' AS title FROM publication
                WHERE article_id = ? AND standing NOT IN ('original', 'pending')
                """, arguments: [id])
        return Dictionary(rows.map { (Language(rawValue: $0["language"]), $0["title"]) }) { first, _ in first }
    }
}
