import DragomanLibrary
import DragomanNewsroom
import Testing

@Suite struct ExtractStageTests {
    /// Some sites answer a machine with a check or a notice, and say that all is well.
    @Test func whatStandsInForAnArticleIsNotPublished() async throws {
        let fixture = try NewsroomFixture()
        fixture.press.publishFeed([("agua", "La obra del agua")])
        fixture.press.publish(
            "https://faro.example/agua",
            "<title>Just a moment...</title><h1>Checking your browser before accessing faro.example.</h1><p>Please allow up to 5 seconds…</p>"
        )
        try await fixture.gather()
        #expect(try await fixture.cards().isEmpty)
        let entry = try #require(try await fixture.library.entry(1))
        #expect(
            entry.trouble
                == "no-article: Instead of an article the site asks for a proof that a person reads it.")
    }
}
