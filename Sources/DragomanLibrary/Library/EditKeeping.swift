public import DragomanHTML
public import DragomanLanguages
public import DragomanTranslation

/// What people translated: their edits in articles, and memories that they brought along.
public protocol EditKeeping: ReferenceMemory {
    /// Keeps a person's translations of an article's sentences, each in place of an older one of the same sentence, and
    /// makes the article's translation anew.
    func keepEdits(_ edits: [PostEdit], of article: Int64, in language: Language, at now: DateTime) async throws
    /// The edits of an article, those of sentences that it no longer has too.
    func edits(of article: Int64, in language: Language) async throws -> [PostEdit]
    /// Adds translations that people made elsewhere; how many were not there yet, as edits of articles or from elsewhere.
    /// - Parameter origin: where they come from, for people: a file's name.
    func addReferences(_ units: [MemoryIndex.Unit], pair: LanguagePair, origin: String) async throws -> Int
    /// Everything people translated, edits too.
    func references() async throws -> [(pair: LanguagePair, unit: MemoryIndex.Unit)]
}
