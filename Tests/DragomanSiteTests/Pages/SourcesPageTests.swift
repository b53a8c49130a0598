import DragomanLanguages
import DragomanLibrary
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct SourcesPageTests {
    @Test(arguments: [
        ("fr", "ses pages semblent avoir changé"), ("en", "its pages seem to have changed"),
        ("de", "seine Seiten haben sich offenbar geändert"), ("es", "parece que sus páginas han cambiado"),
        ("id", "tata halamannya tampaknya berubah"), ("ar", "يبدو أن صفحاته تغيّرت"),
    ])
    func aChangedTemplateIsSaidInTheReadersLanguage(_ edition: String, _ words: String) async throws {
        var contents = Press.contents
        contents.sources[0].health = SourceHealth(
            state: .degraded, code: "template-changed", detail: "The last 3 articles of this source had no text.",
            since: .minutesAgo(90), lastAsked: .minutesAgo(4))
        try await SiteFixture(contents, edition: Language(rawValue: edition)).test { client in
            for path in ["/sources", "/source/1"] {
                let response = try await client.execute(uri: path, method: .get)
                #expect(String(buffer: response.body).contains(words), "\(path)")
            }
        }
    }
}
