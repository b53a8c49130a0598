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
    /// The numbers of all articles of an edition in which every word is found, newest first.
    fileprivate func articles(_ database: Database, edition: Language) throws -> [Int64] {
        let condition = condition
        return try Int64.fetchAll(
            database,
            sql: """
                SELECT article.id FROM publication JOIN article ON article.id = publication.article_id
                WHERE publication.language = :edition AND \(condition.sql)
                ORDER BY article.published DESC, article.id DESC
                """, arguments: condition.arguments + ["edition": edition.rawValue])
    }

    /// Every word must be found; a word of one or two characters, which the trigram index cannot see, is looked for in the
    /// text itself, of the articles that the longer ones leave. The inner query names nothing of the outer one, so that it runs
    /// once and not once for each article.
    var condition: (sql: String, arguments: StatementArguments) {
        guard !words.isEmpty else { return ("0", [:]) }
        let long = words.filter { $0.unicodeScalars.count >= 3 }
            .map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        let short = words.filter { $0.unicodeScalars.count < 3 }
        var conditions = short.indices.map { "instr(search.text, :short\($0)) > 0" }
        var arguments = StatementArguments()
        for (index, term) in short.enumerated() { arguments += ["short\(index)": term] }
        if !long.isEmpty {
            conditions.append("search MATCH :long")
            arguments += ["long": long.joined(separator: " AND ")]
        }
        let sql = """
            (article.id, publication.language) IN (
                SELECT search_place.article_id, search_place.language
                FROM search JOIN search_place ON search_place.rowid = search.rowid
                WHERE \(conditions.joined(separator: " AND ")))
            """
        return (sql, arguments)
    }
}
