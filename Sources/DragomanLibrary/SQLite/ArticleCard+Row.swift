internal import DragomanHTML
internal import DragomanLanguages
internal import GRDB

extension ArticleCard {
    /// The cards of an edition that `condition` chooses.
    static func fetch(
        _ database: Database, edition: Language, where condition: String, _ arguments: StatementArguments
    ) throws -> [ArticleCard] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT article.id, article.source_id, article.language, article.published, article.gathered,
                    article.story_id, article.corrections ->> '$[0].seen.secondsSince1970' AS corrected,
                    article.article -> '$.published' AS stated, publication.standing, publication.display,
                    source.outlet, article.copy_of, picture.name, picture.width, picture.height,
                    (SELECT count(*) - 1 FROM article AS other WHERE other.story_id = article.story_id) AS others
                FROM publication JOIN article ON article.id = publication.article_id
                JOIN source ON source.id = article.source_id
                LEFT JOIN article_picture AS seen ON seen.article_id = article.id AND seen.position = (
                    SELECT min(position) FROM article_picture WHERE article_id = article.id AND name IS NOT NULL)
                LEFT JOIN picture ON picture.name = seen.name
                WHERE publication.language = :edition AND \(condition)
                """, arguments: arguments + ["edition": edition.rawValue]
        ).map(ArticleCard.init(row:))
    }

    static func sameStory(as card: ArticleCard, _ database: Database, edition: Language) throws -> [ArticleCard] {
        guard let story = card.storyID else { return [] }
        return try fetch(
            database, edition: edition,
            where: """
                article.story_id = :story AND article.id != :id
                ORDER BY article.source_id = :source, article.published DESC LIMIT 12
                """, ["story": story, "id": card.id, "source": card.sourceID])
    }

    static func related(to id: Int64, _ database: Database, edition: Language) throws -> [ArticleCard] {
        try fetch(
            database, edition: edition,
            where: """
                article.id IN (SELECT value FROM article AS placed, json_each(placed.related) WHERE placed.id = :id)
                ORDER BY article.published DESC LIMIT 6
                """, ["id": id])
    }

    private init(row: Row) throws {
        let display: Publication.Display = try JSON.value(from: row["display"])
        let stated: String? = row["stated"]
        let published = try stated.map { try JSON.value(DateTime?.self, from: $0) } ?? nil
        let corrected: Int64? = row["corrected"]
        let language: String? = row["language"]
        self.init(
            id: row["id"], title: display.title, originalTitle: display.originalTitle, standfirst: display.standfirst,
            excerpt: display.excerpt, sourceID: row["source_id"], outlet: row["outlet"], section: display.section,
            topics: display.topics, originalLanguage: language.map(Language.init(rawValue:)),
            standing: Standing(rawValue: row["standing"]) ?? .pending, published: published,
            gathered: DateTime(row["gathered"]), corrected: corrected.map(DateTime.init(_:)),
            picture: row.hasPicture ? StoredPicture(row: row) : nil, wordCount: display.wordCount,
            storyID: row["story_id"],
            storyCount: row["others"] ?? 0, copyOf: row["copy_of"],
            isAccessibleForFree: display.isAccessibleForFree)
    }
}

extension Row {
    fileprivate var hasPicture: Bool { (self["name"] as String?) != nil }
}
