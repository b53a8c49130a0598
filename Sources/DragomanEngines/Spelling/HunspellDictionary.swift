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
    public func knows(_ word: String) -> Bool {
        guard let bytes = encoding.bytes(of: word) else { return true }
        return handle.withLock { handle in
            bytes.withUnsafeBufferPointer { Hunspell_spell(handle.pointer, $0.baseAddress) != 0 }
        }
    }

    public func suggestion(for word: String) -> String? {
        guard let bytes = encoding.bytes(of: word) else { return nil }
        return handle.withLock { handle in
            var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
            let count = bytes.withUnsafeBufferPointer { Hunspell_suggest(handle.pointer, &list, $0.baseAddress) }
            guard count > 0, let first = list?[0] else { return nil }
            defer { Hunspell_free_list(handle.pointer, &list, count) }
            return encoding.text(of: first)
        }
    }
}
