import DragomanLanguages

/// Every placeholder, address and handle of the source comes again, once and unchanged.
struct PlaceholderCheck: Check {
    let rule = "placeholder-lost"

    func findings(_ pair: CheckedPair) -> [Finding] {
        let source = pair.source.spans.filter { Self.isKept($0, pair.source) }
        guard !source.isEmpty else { return [] }
        var counts: [UInt64: Int] = [:]
        for span in pair.target.spans where Self.isKept(span, pair.target) { counts[span.key, default: 0] += 1 }
        var wanted: [UInt64: Int] = [:]
        for span in source { wanted[span.key, default: 0] += 1 }
        var seen: Set<UInt64> = []
        return source.compactMap { span in
            guard seen.insert(span.key).inserted else { return nil }
            let count = counts[span.key] ?? 0
            guard count != wanted[span.key] else { return nil }
            let isLost = count < wanted[span.key] ?? 0
            guard isLost || span.kind == .placeholder || span.kind == .tag else { return nil }
            return Finding(
                rule: isLost ? rule : "placeholder-doubled", severity: .blocks, side: .source,
                start: span.range.lowerBound, end: span.range.upperBound,
                message: isLost
                    ? "\(pair.source.string(span.range)) is missing in the translation."
                    : "\(pair.source.string(span.range)) comes more often than in the source.")
        }
    }

    /// Tags that stand alone are placeholders; the others are markup.
    static func isKept(_ span: ProtectedSpan, _ text: CheckedText) -> Bool {
        guard span.kind == .tag else { return true }
        return text.scalars[span.range.upperBound - 2] == 0x2F
    }
}
