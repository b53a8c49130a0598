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
            let condition = filter.condition
            return try ArticleCard.fetch(
                database, edition: edition,
                where: condition.sql + " ORDER BY article.published DESC, article.id DESC LIMIT :limit OFFSET :offset",
                condition.arguments + ["limit": limit, "offset": offset])
        }
    }

    public func cardCount(_ filter: CardFilter, in edition: Language) async throws -> Int {
        try await read { database in
            let condition = filter.condition
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
                related: try ArticleCard.related(to: id, database, edition: edition))
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
    fileprivate var condition: (sql: String, arguments: StatementArguments) {
        switch self {
        case .all: ("1", [:])
        case .source(let id): ("article.source_id = :source", ["source": id])
        case .originalLanguage(let language): ("article.language = :original", ["original": language.rawValue])
        case .section(let section): ("publication.section = :section", ["section": section])
        case .story(let id): ("article.story_id = :story", ["story": id])
        case .topic(let topic):
            (
                """
                article.id IN (SELECT article_id FROM publication_topic
                WHERE topic = :topic AND publication_topic.language = publication.language)
                """, ["topic": topic]
            )
        case .matching(let words): Self.matching(words)
        }
    }

    /// Every word must be found; a word of one or two characters, which the trigram index cannot see, is looked for in the text itself.
    private static func matching(_ words: String) -> (sql: String, arguments: StatementArguments) {
        let terms = SearchFolding.fold(words).split(whereSeparator: \.isWhitespace).map(String.init)
        guard !terms.isEmpty else { return ("0", [:]) }
        let long = terms.filter { $0.unicodeScalars.count >= 3 }
            .map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        let short = terms.filter { $0.unicodeScalars.count < 3 }
        var conditions = short.indices.map { "instr(search.text, :short\($0)) > 0" }
        var arguments = StatementArguments()
        for (index, term) in short.enumerated() { arguments += ["short\(index)": term] }
        if !long.isEmpty {
            conditions.append("search MATCH :long")
            arguments += ["long": long.joined(separator: " AND ")]
        }
        let sql = """
            article.id IN (SELECT article_id FROM search_place JOIN search ON search.rowid = search_place.rowid
            WHERE search_place.language = publication.language AND \(conditions.joined(separator: " AND ")))
            """
        return (sql, arguments)
    }
}
