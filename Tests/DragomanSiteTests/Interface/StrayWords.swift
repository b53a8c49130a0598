import DragomanLanguages
import Testing

@testable import DragomanSite

/// Looks for words of another language on a page whose foreign texts are figures.
struct StrayWords {
    /// Words that are names, the same everywhere.
    static let names: Set<String> = [
        "dragoman", "rss", "mastodon", "bluesky", "facebook", "x", "linkedin", "pinterest", "whatsapp", "apertium",
        "https", "press", "example", "article", "source", "robots", "txt", "json", "atom", "akismet",
        // An engine names its model: es-fr.
        "fr",
    ]

    private let language: Language
    private let own: Set<String>
    private let foreign: Set<String>

    init(in language: Language) {
        self.language = language
        let own = Vocabulary.words(of: .speaking(language))
        self.own = own
        foreign = Interface.all.filter { $0.language != language }
            .reduce(into: Set<String>()) { $0.formUnion(Vocabulary.words(of: $1)) }
            .subtracting(own).subtracting(Self.names)
    }

    func check(_ page: String, _ path: String) {
        let words = Vocabulary.split(VisibleText.of(page))
        let strays = words.intersection(foreign)
        #expect(strays.isEmpty, "\(path) in \(language): \(strays.sorted())")
        let unknown = words.subtracting(own).subtracting(Self.names).filter { $0.count > 2 }
        #expect(unknown.isEmpty, "\(path) in \(language): \(unknown.sorted())")
    }
}
