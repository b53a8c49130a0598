internal import CHunspell
public import DragomanLanguages
public import DragomanTranslation
internal import Synchronization

/// The words of one language, as the system's Hunspell knows them.
///
/// Hunspell's own library reads the dictionary (.aff and .dic); a dictionary takes from 1 to 100 MB of memory and a fraction of a second to open.
public final class HunspellDictionary: SpellingDictionary {
    public let language: Language
    private let handle: Mutex<Handle>
    private let encoding: DictionaryEncoding
    /// Words that the dictionary does not know come again and again: each is thought about once.
    private let suggestions = Mutex<[String: String?]>([:])
    private static let mostSuggestions = 20_000

    /// Hunspell is used by one thread at a time: the pointer is only reached through the mutex above.
    private struct Handle: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    /// Opens `path.aff` and `path.dic`; nil when they cannot be read or are in an encoding that is not known here.
    public init?(language: Language, path: String) {
        guard let pointer = Hunspell_create(path + ".aff", path + ".dic") else { return nil }
        let name = Hunspell_get_dic_encoding(pointer).map { String(cString: $0) } ?? "ISO8859-1"
        guard let encoding = DictionaryEncoding(name: name) else {
            Hunspell_destroy(pointer)
            return nil
        }
        self.language = language
        self.encoding = encoding
        handle = Mutex(Handle(pointer: pointer))
    }

    deinit {
        handle.withLock { Hunspell_destroy($0.pointer) }
    }

    /// A word that the dictionary's encoding cannot write is taken for known: it cannot be asked about.
    public func knows(_ word: String) -> Bool { look(up: word) ?? true }

    /// Whether the word is in the dictionary; nil when its encoding cannot write it.
    private func look(up word: String) -> Bool? {
        guard let bytes = encoding.bytes(of: word) else { return nil }
        return handle.withLock { handle in
            bytes.withUnsafeBufferPointer { Hunspell_spell(handle.pointer, $0.baseAddress) != 0 }
        }
    }

    /// The likeliest word that was meant, one slip away. The first time it takes a millisecond, from then on nothing.
    public func suggestion(for word: String) -> String? {
        if let known = suggestions.withLock({ $0[word] }) { return known }
        let found = NearWords(word).first { look(up: $0) ?? false }
        suggestions.withLock { suggestions in
            if suggestions.count >= Self.mostSuggestions { suggestions.removeAll(keepingCapacity: true) }
            suggestions[word] = .some(found)
        }
        return found
    }
}
