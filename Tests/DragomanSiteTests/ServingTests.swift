import DragomanSite
import HTTPTypes
import HummingbirdTesting
import Testing

struct ServingTests {
    @Test func everyPageOfTheSiteAnswers() async throws {
        try await SiteFixture().test { client in
            for path in [
                "/", "/latest", "/article/1", "/article/5", "/article/66", "/source/1", "/sources", "/language/es",
            ] {
                try await client.execute(uri: path, method: .get) { response in
                    #expect(response.status == .ok, "\(path)")
                    #expect(response.headers[.contentType] == "text/html; charset=utf-8")
                }
            }
        }
    }
}
