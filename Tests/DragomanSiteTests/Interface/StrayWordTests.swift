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

    @Test(arguments: languages) func noPageHoldsAWordOfAnotherLanguage(_ language: Language) async throws {
        let strays = StrayWords(in: language)
        var fixture = SiteFixture(BlankPress.figures.contents, edition: language)
        fixture.configuration.siteName = "Dragoman"
        try await fixture.test { client in
            for path in BlankPress.figures.paths {
                strays.check(String(buffer: try await client.execute(uri: path, method: .get).body), path)
            }
        }
    }

    /// The press of this test writes nothing but Georgian letters, so that every figure on a page is the interface's own.
    @Test(arguments: languages) func everyDateAndNumberIsWrittenTheLanguagesWay(_ language: Language) async throws {
        let interface = Interface.speaking(language)
        let foreign = Set("0123456789٠١٢٣٤٥٦٧٨٩".map(String.init)).subtracting(interface.numbers.digits)
        let fixture = SiteFixture(BlankPress.letters.contents, edition: language)
        try await fixture.test { client in
            for path in BlankPress.letters.paths where path != "/search?q=999" {
                let page = String(buffer: try await client.execute(uri: path, method: .get).body)
                let strays = VisibleText.of(page).filter { foreign.contains(String($0)) }
                #expect(strays.isEmpty, "\(path) in \(language): \(strays)")
                for moment in PageMoment.all(in: page) {
                    let time = try #require(moment.time, "\(moment)")
                    let ways =
                        [interface.longDate(time)]
                        + [true, false].flatMap {
                            [interface.date(time, withYear: $0), interface.dateAndTime(time, withYear: $0)]
                        }
                    #expect(ways.contains(moment.words), "\(path) in \(language): \(moment.words)")
                }
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
