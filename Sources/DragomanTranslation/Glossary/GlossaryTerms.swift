import DragomanLanguages

/// The terms of one pair, ready to be looked for.
public struct GlossaryTerms: Sendable {
    public let entries: [GlossaryEntry]
    /// Changes when an entry does; empty without entries.
    public let revision: String
    private let sources: TermMatcher
    private let renderings: [TermMatcher]
    private let forbidden: [TermMatcher]

    init(_ entries: [GlossaryEntry]) {
        self.entries = entries
        revision = entries.isEmpty ? "" : Self.digest(entries)
        let growsInFront = ["id", "ms"].contains(entries.first?.pair.source.primary)
        sources = TermMatcher(entries.map { ($0.term, $0.isCaseSensitive) }, allowsPrefixes: growsInFront)
        renderings = entries.map { TermMatcher([($0.rendering, false)]) }
        forbidden = entries.map { TermMatcher($0.forbidden.map { ($0, false) }) }
    }

    /// Where terms stand in a source text: ranges in Unicode scalars, in order.
    public func matches(in source: String) -> [(entry: GlossaryEntry, range: Range<Int>)] {
        guard !entries.isEmpty else { return [] }
        return sources.matches(in: WordText(source)).map { (entries[$0.term], $0.range) }
    }

    /// The terms of a source text as the checks look for them: in the very forms that stand in the two texts.
    public func checkTerms(sourceText: String, targetText: String) -> [CheckTerm] {
        guard !entries.isEmpty else { return [] }
        let source = WordText(sourceText)
        var seen: Set<Int> = []
        let found = sources.matches(in: source).filter { seen.insert($0.term).inserted }
        guard !found.isEmpty else { return [] }
        let target = WordText(targetText)
        return found.map { match in
            let right = renderings[match.term].matches(in: target).map(\.range)
            let wrong = forbidden[match.term].matches(in: target).map(\.range).filter { !right.contains($0) }
            func forms(_ ranges: [Range<Int>]) -> [String] { ranges.map { String(scalars: target.scalars[$0]) } }
            return CheckTerm(
                sourceForms: [String(scalars: source.scalars[match.range])],
                targetForms: [entries[match.term].rendering] + forms(right), forbiddenForms: forms(wrong))
        }
    }

    /// What is not to be translated in a source text: ranges in Unicode scalars, in order.
    func keptRanges(in source: String) -> [Range<Int>] {
        matches(in: source).filter { $0.entry.isKept }.map(\.range)
    }

    /// `target` with forbidden renderings put right, where the source has the term and the translation does not render it.
    func mended(_ target: String, of source: String) -> String {
        guard !entries.isEmpty else { return target }
        var counts: [Int: Int] = [:]
        for match in sources.matches(in: WordText(source)) { counts[match.term, default: 0] += 1 }
        var target = target
        for (term, count) in counts.sorted(by: { $0.key < $1.key }) where !entries[term].forbidden.isEmpty {
            target = mended(target, term: term, count: count)
        }
        return target
    }

    private func mended(_ target: String, term: Int, count: Int) -> String {
        let text = WordText(target)
        let missing = count - renderings[term].matches(in: text).count
        guard missing > 0 else { return target }
        var scalars = text.scalars
        for match in forbidden[term].matches(in: text).prefix(missing).reversed() {
            let isCapital = scalars[match.range.lowerBound].properties.isUppercase
            scalars.replaceSubrange(match.range, with: Self.cased(entries[term].rendering, isCapital: isCapital))
        }
        return String(scalars: scalars[...])
    }

    private static func cased(_ rendering: String, isCapital: Bool) -> [Unicode.Scalar] {
        let scalars = Array(rendering.unicodeScalars)
        guard isCapital, let first = scalars.first else { return scalars }
        return Array(first.properties.titlecaseMapping.unicodeScalars) + scalars.dropFirst()
    }

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
