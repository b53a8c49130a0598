import DragomanLanguages
import Testing

@testable import DragomanSite

/// The interfaces' own texts: a page made of them can hold no word of another language if they hold none. What
/// ``StrayWordTests`` cannot see, as it takes a language's words from its file.
struct ForeignTextTests {
    /// Small words that no text of some length does without in their language, and that are no words of the others.
    static let telling: [Language: Set<String>] = [
        "en": ["the", "and", "of", "to", "this", "with", "from", "by", "not", "has", "you", "your", "are"],
        "fr": ["le", "les", "du", "est", "dans", "pour", "pas", "avec", "sur", "cette", "vous", "votre", "qui"],
        "es": ["los", "las", "del", "por", "con", "esta", "este", "su", "cada"],
        "de": ["der", "die", "das", "und", "ist", "nicht", "von", "mit", "für", "ein", "eine", "wird", "auf"],
        "id": [
            "yang", "dan", "ini", "di", "dari", "tidak", "untuk", "dengan", "oleh", "belum", "atau", "pada", "anda",
        ],
        "ar": ["من", "في", "إلى", "على", "هذا", "هذه", "التي", "أو", "لم", "لا", "عن"],
    ]

    /// Texts that say something; names of languages are much the same everywhere.
    private static func phrases(of interface: Interface) -> [String: String] {
        Vocabulary.texts(of: interface).filter { place, text in
            !place.hasPrefix(".languageNames") && text.count(where: \.isLetter) > 3
        }
    }

    /// Texts that are the same in two languages because they are: names, and words that both have.
    static let shared: Set<String> = [
        "Original", "Video", "Artikel", "April", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Sources",
        "Articles", "Publication", "Corrections", " 0  article", " 0  articles",
    ]

    @Test(arguments: StrayWordTests.languages) func noTextIsWrittenInAnotherLanguage(_ language: Language) {
        let words = Vocabulary.words(of: .speaking(language))
        let own = Self.telling[language] ?? []
        #expect(own.intersection(words).count > own.count / 2, "\(language): \(own.subtracting(words))")
        for (other, telling) in Self.telling where other != language {
            #expect(words.isDisjoint(with: telling), "\(other) in \(language): \(words.intersection(telling))")
        }
        let latin = words.subtracting(StrayWords.names.union([language.rawValue])).filter { $0.contains { $0.isASCII } }
        if language == "ar" { #expect(latin.isEmpty) }
    }

    @Test func noTwoLanguagesHaveOneText() {
        let all = Interface.all.map { ($0.language, Self.phrases(of: $0)) }
        for (index, (language, texts)) in all.enumerated() {
            for (other, others) in all[(index + 1)...] {
                let same = Set(texts.filter { others[$0.key] == $0.value }.values).subtracting(Self.shared)
                #expect(same.isEmpty, "\(language) and \(other): \(same.sorted())")
            }
        }
    }
}
