import GRDB
import Testing

@testable import DragomanLibrary

/// How SQLite goes about a search: a query that names the outer row is run again for each article, which takes minutes where
/// there are ten thousand.
@Suite struct SearchPlanTests {
    @Test(arguments: ["port", "eau port", "港口", "eau 港"])
    func theIndexIsAskedOnceAndNotForEachArticle(words: String) async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let now = LibraryFixture.time(0)
        _ = try await fixture.extracted(LibraryFixture.article("uno", paragraphs: ["Hola."]), at: now)
        let job = try await fixture.claim(.translate, at: now)
        try await fixture.library.finishTranslate(job, .noEngine, at: now)
        try await fixture.publish("uno", text: "port, eau, 港口", at: now)
        let plan = try await fixture.library.read { database in
            let (sql, arguments) = try SearchTerms(words).condition(database)
            return try Row.fetchAll(
                database,
                sql: """
                    EXPLAIN QUERY PLAN SELECT count(*) FROM publication
                    JOIN article ON article.id = publication.article_id WHERE \(sql)
                    """, arguments: arguments
            ).map { $0["detail"] as String }
        }
        #expect(plan.contains { $0.contains("LIST SUBQUERY") })
        #expect(!plan.contains { $0.contains("CORRELATED") })
    }
}
