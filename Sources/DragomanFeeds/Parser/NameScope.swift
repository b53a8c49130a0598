/// Resolves element names with the namespaces that are in scope.
struct NameScope {
    private struct Binding {
        var prefix: UInt64
        var usual: String?
        var depth: Int
    }

    /// Declarations beyond this many at one time are not kept, so that a look-up stays short whatever a feed nests.
    private static let bindingLimit = 256
    private static let cacheLimit = 512

    private var bindings: [Binding] = []
    private var cache: [UInt64: FeedElement] = [:]

    mutating func declare(prefix: String, address: String, depth: Int) {
        guard bindings.count < Self.bindingLimit else { return }
        let known = address.isEmpty ? nil : FeedNamespaces.prefix(of: address)
        bindings.append(Binding(prefix: Bytes.hash(prefix), usual: known, depth: depth))
        cache.removeAll(keepingCapacity: true)
    }

    mutating func leave(depth: Int) {
        guard let last = bindings.last, last.depth >= depth else { return }
        while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
        cache.removeAll(keepingCapacity: true)
    }

    /// The element behind a name. A prefix of an unknown namespace, or of none, stands for what it usually does.
    mutating func element(_ source: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, hash: UInt64) -> FeedElement {
        if let known = cache[hash] { return known }
        let text = Bytes.string(source, name).lowercased()
        let element = FeedElement.named(usualName(text))
        if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
        cache[hash] = element
        return element
    }

    private func usualName(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else {
            let usual = prefix(for: "") ?? ""
            return usual.isEmpty ? name : usual + ":" + name
        }
        let given = String(name[..<colon])
        let local = name[name.index(after: colon)...]
        let usual = prefix(for: given) ?? given
        return usual.isEmpty ? String(local) : usual + ":" + local
    }

    private func prefix(for given: String) -> String? {
        let hash = Bytes.hash(given)
        return bindings.last { $0.prefix == hash }?.usual
    }
}
