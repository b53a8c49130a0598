package import DragomanLanguages

extension Interface {
    /// The languages the interface speaks.
    package static let all: [Interface] = [.french, .english, .spanish, .german, .indonesian, .arabic]

    /// The interface in a language, or in English when there is none.
    package static func speaking(_ language: Language) -> Interface {
        all.first { $0.language.primary == language.primary } ?? .english
    }

    /// A phrase with its count, in the right form, the number written the language's way.
    package func count(_ number: Int, _ plural: Plural) -> String {
        plural.form(plurals.category(of: number)).filled(["n": numbers.string(number)])
    }

    /// A language's name in this language; its tag when the name is not known.
    package func name(of language: Language) -> String {
        languageNames[language.rawValue.lowercased()] ?? languageNames[language.primary] ?? language.rawValue
    }

    /// What a check's rule found.
    package func finding(_ rule: String) -> String {
        making.rules[String(rule.prefix { $0 != "-" })] ?? making.otherRule
    }

    package func quoted(_ text: String) -> String { quotes.open + text + quotes.close }
}
