import DragomanLanguages
import DragomanLibrary
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import DragomanSite

/// Every page in every language of the interface, looking for words of another.
///
/// The press of this test writes nothing but figures, so that every letter on a page is the interface's own.
struct StrayWordTests {
    static let languages = Interface.all.map(\.language)

    /// Words that are names, the same everywhere.
    static let names: Set<String> = [
        "dragoman", "rss", "mastodon", "bluesky", "facebook", "x", "linkedin", "pinterest", "whatsapp", "apertium",
        "https", "press", "example", "article", "source", "robots", "txt", "json", "atom",
    ]

    @Test(arguments: languages) func noPageHoldsAWordOfAnotherLanguage(_ language: Language) async throws {
        let own = Vocabulary.words(of: .speaking(language))
        let foreign = Interface.all.filter { $0.language != language }
            .reduce(into: Set<String>()) { $0.formUnion(Vocabulary.words(of: $1)) }
            .subtracting(own).subtracting(Self.names)
        var fixture = SiteFixture(BlankPress.contents, edition: language)
        fixture.configuration.siteName = "Dragoman"
        try await fixture.test { client in
            for path in BlankPress.paths {
                let page = String(buffer: try await client.execute(uri: path, method: .get).body)
                let words = Vocabulary.split(VisibleText.of(page))
                let strays = words.intersection(foreign)
                #expect(strays.isEmpty, "\(path) in \(language): \(strays.sorted())")
                let unknown = words.subtracting(own).subtracting(Self.names).filter { $0.count > 2 }
                #expect(unknown.isEmpty, "\(path) in \(language): \(unknown.sorted())")
            }
        }
    }

    @Test(arguments: languages) func everyTroubleStateAndPolicyHasItsWords(_ language: Language) {
        let words = Interface.speaking(language).sources
        for trouble in SourceTrouble.allCases { #expect(words.troubles[trouble] != nil) }
        for state in SourceHealth.State.allCases { #expect(words.states[state.rawValue]?.isEmpty == false) }
        for policy in ["fullText", "extract", "private"] { #expect(words.policies[policy]?.isEmpty == false) }
    }

    @Test(arguments: languages) func everyLanguageNamesTheSameLanguages(_ language: Language) {
        let interface = Interface.speaking(language)
        #expect(Set(interface.languageNames.keys) == Set(Interface.french.languageNames.keys))
        #expect(Set(interface.making.rules.keys) == Set(Interface.french.making.rules.keys))
        #expect(interface.dates.months.count == 12 && interface.dates.weekdays.count == 7)
    }
}
