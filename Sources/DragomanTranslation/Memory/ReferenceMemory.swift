/// Translations by people: their edits in all articles, and memories that they brought along.
///
/// They go before every engine's own answers. Only from these are sentences taken over that differ in their figures: they
/// are the same whatever was translated before, so that the same articles give the same edition in whatever order they come.
public protocol ReferenceMemory: Sendable {
    /// What people translated between these languages; nil when that is nothing.
    func index(for pair: LanguagePair) async throws -> MemoryIndex?
}
