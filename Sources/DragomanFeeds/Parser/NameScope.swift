/// Resolves element names with the namespaces that are in scope.
struct NameScope {
    private struct Binding {
        var prefix: UInt64
        /// The usual prefix of the namespace; the given one where it is of no known module.
        var meaning: String
        /// Whether the prefix stood for something else before.
        var isChange: Bool
        var depth: Int
    }

    /// Declarations beyond this many at one time are not kept, so that a look-up stays short whatever a feed nests.
    private static let bindingLimit = 256
    private static let cacheLimit = 512

    private var bindings: [Binding] = []
    private var cache: [UInt64: FeedElement] = [:]

    mutating func declare(prefix: String, address: String, depth: Int) {
        guard bindings.count < Self.bindingLimit else { return }
        let meaning = (address.isEmpty ? nil : FeedNamespaces.prefix(of: address)) ?? prefix
        // Many feeds declare in every entry what nobody doubts.
        let isChange = self.meaning(of: prefix) != meaning
        bindings.append(Binding(prefix: Bytes.hash(prefix), meaning: meaning, isChange: isChange, depth: depth))
        if isChange { cache.removeAll(keepingCapacity: true) }
    }

    mutating func leave(depth: Int) {
        var isChange = false
        while let last = bindings.last, last.depth >= depth {
            isChange = isChange || last.isChange
            bindings.removeLast()
        }
        if isChange { cache.removeAll(keepingCapacity: true) }
    }

    /// The element behind a name. A prefix of an unknown namespace, or of none, stands for what it usually does.
    mutating func element(_ source: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, hash: UInt64) -> FeedElement {
        if let known = cache[hash] { return known }
        let text = Bytes.wellFormed(source, name).asciiLowercased
        let element = FeedElement.named(usualName(text))
        if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
        cache[hash] = element
        return element
    }

    private func usualName(_ name: String) -> String {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            let usual = meaning(of: "")
            return usual.isEmpty ? name : usual + ":" + name
        }
        let local = name[name.utf8.index(after: colon)...]
        let usual = meaning(of: String(name[..<colon]))
        return usual.isEmpty ? String(local) : usual + ":" + local
    }

    private func meaning(of prefix: String) -> String {
        let hash = Bytes.hash(prefix)
        return bindings.last { $0.prefix == hash }?.meaning ?? prefix
    }
}
