public import DragomanLanguages

/// The words of one language, as a spelling checker knows them. The caller reads the files; a check only asks.
public protocol SpellingDictionary: Sendable {
    var language: Language { get }

    /// Whether `word`, letters only, in the letter case of the text, is spelt right. Names need not be known.
    func knows(_ word: String) -> Bool

    /// What was probably meant by a word that is not known; nil when nothing comes near. May take milliseconds.
    func suggestion(for word: String) -> String?
}

extension SpellingDictionary {
    public func suggestion(for word: String) -> String? { nil }
}
