public import DragomanLanguages

/// The words of one language, as a spelling checker knows them. The caller reads the files; a check only asks.
public protocol SpellingDictionary: Sendable {
    var language: Language { get }

    /// Whether `word`, letters only, in the letter case of the text, is spelt right. Names need not be known.
    func knows(_ word: String) -> Bool
}
