public import DragomanLanguages
internal import GRDB

extension SQLiteLibrary {
    public func search(
        _ words: String, in edition: Language, limit: Int, offset: Int
    ) async throws -> SearchResults {
        let terms = SearchTerms(words)
        let (count, cards, texts) = try await read { database in
            // The index is asked once: it gives all that is found, of which one page is shown.
            let found = try terms.articles(database, edition: edition)
            let page = Array(found.dropFirst(offset).prefix(limit))
            return (
                found.count, try ArticleCard.fetch(database, edition: edition, articles: page),
                try FoundText.fetch(database, articles: page, edition: edition)
            )
        }
        let marker = SearchMarker(terms)
        return SearchResults(
            count: count,
            hits: cards.map { card in
                let text = texts[card.id]
                return SearchHit(
                    card: card, title: marker.marked(card.title), shown: text?.shown.flatMap(marker.extract(from:)),
                    original: text?.original.flatMap(marker.extract(from:)))
            })
    }
}

/// The texts of an article that was found, as they are read.
private struct FoundText {
    var shown: String?
    var original: String?

    /// Without the headline, which is the first line and stands over the extracts anyway.
    private static func body(_ text: String?) -> String? {
        text.map { text in text.firstIndex(of: "\n").map { String(text[text.index(after: $0)...]) } ?? text }
    }

    static func fetch(
        _ database: Database, articles: [Int64], edition: Language
    ) throws -> [Int64: FoundText] {
        let statement = try database.cachedStatement(
            sql: "SELECT shown, original FROM search_place WHERE article_id = ? AND language = ?")
        return try articles.reduce(into: [:]) { found, id in
            found[id] = try Row.fetchOne(statement, arguments: [id, edition.rawValue]).map { row in
                FoundText(shown: body(row["shown"]), original: body(row["original"]))
            }
        }
    }
}

extension ArticleCard {
    /// The cards of these articles, newest first.
    fileprivate static func fetch(_ database: Database, edition: Language, articles: [Int64]) throws -> [ArticleCard] {
        guard !articles.isEmpty else { return [] }
        let numbers = articles.map(String.init).joined(separator: ", ")
        return try fetch(
            database, edition: edition,
            where: "article.id IN (\(numbers)) ORDER BY article.published DESC, article.id DESC", [:])
    }
}

extension SearchTerms {
    /// The numbers of all articles of an edition in which every word is found, newest first. Articles' days are read from
    /// an index of their own: in the table they stand behind the article's text, which would be walked through for each.
    fileprivate func articles(_ database: Database, edition: Language) throws -> [Int64] {
        guard let question = try question(database) else { return [] }
        return try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT search_place.article_id
                    FROM search JOIN search_place ON search_place.rowid = search.rowid
                    JOIN article INDEXED BY article_day ON article.id = search_place.article_id
                    WHERE search MATCH :question AND search_place.language = :edition
                    ORDER BY article.published DESC, article.id DESC
                    """), arguments: ["question": question, "edition": edition.rawValue])
    }

    /// A condition over `publication` and `article`. The inner query names nothing of the outer one, so that it runs once
    /// and not once for each article.
    func condition(_ database: Database) throws -> (sql: String, arguments: StatementArguments) {
        guard let question = try question(database) else { return ("0", [:]) }
        let sql = """
            (article.id, publication.language) IN (
                SELECT search_place.article_id, search_place.language
                FROM search JOIN search_place ON search_place.rowid = search.rowid WHERE search MATCH :question)
            """
        return (sql, ["question": question])
    }

    /// What the index is asked so that every word is found; nil when one is nowhere. Its entries are pieces of three
    /// characters, so a word of one or two is looked for as every piece that begins with it.
    private func question(_ database: Database) throws -> String? {
        var parts: [String] = []
        for word in words {
            let pieces = word.unicodeScalars.count >= 3 ? [word] : try Self.pieces(beginningWith: word, database)
            guard !pieces.isEmpty else { return nil }
            parts.append("(" + pieces.map(Self.quoted).joined(separator: " OR ") + ")")
        }
        return parts.isEmpty ? nil : parts.joined(separator: " AND ")
    }

    private static func pieces(beginningWith word: String, _ database: Database) throws -> [String] {
        try String.fetchAll(
            database.cachedStatement(sql: "SELECT term FROM search_piece WHERE term >= ? AND term < ?"),
            arguments: [word, word + "\u{10FFFF}"])
    }

    private static func quoted(_ piece: String) -> String { "\"" + piece.replacing("\"", with: "\"\"") + "\"" }
}
