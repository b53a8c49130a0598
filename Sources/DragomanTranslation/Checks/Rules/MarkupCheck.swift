import DragomanLanguages

/// The same marks on both sides, well nested, none emptied, none spoilt by spaces.
struct MarkupCheck: Check {
    let rule = "markup-broken"

    func findings(_ pair: CheckedPair) -> [Finding] {
        let source = MarkupTag.tags(in: pair.source)
        let target = MarkupTag.tags(in: pair.target)
        guard source.contains(where: { $0.kind != .single }) || target.contains(where: { $0.kind != .single }) else {
            return []
        }
        if let spoilt = spoilt(pair.target.scalars), !source.isEmpty {
            return [finding(spoilt, "A tag is spoilt by spaces.", pair)]
        }
        return nesting(target, pair) ?? difference(source, target, pair)
    }

    private func finding(_ range: Range<Int>, _ message: String, _ pair: CheckedPair) -> Finding {
        let end = max(range.upperBound, min(range.upperBound, pair.target.scalars.count))
        return Finding(rule: rule, severity: .blocks, start: range.lowerBound, end: end, message: message)
    }

    /// `< em>`, `</ em>`, `< /em>`: the stretch from the first to the last of them.
    private func spoilt(_ scalars: [UInt32]) -> Range<Int>? {
        var first: Int?
        var last = 0
        for index in scalars.indices.dropLast(2) where scalars[index] == 0x3C {
            var next = index + 1
            let isOpen = scalars[next] == 0x20
            if isOpen { next += 1 }
            if scalars[next] == 0x2F { next += 1 }
            guard next < scalars.count, isOpen || scalars[next] == 0x20 else { continue }
            if scalars[next] == 0x20 { next += 1 }
            guard next < scalars.count, (scalars[next] | 0x20) &- 0x61 < 26,
                let close = scalars[next..<min(scalars.count, next + 400)].firstIndex(of: 0x3E)
            else { continue }
            first = first ?? index
            last = close + 1
        }
        return first.map { $0..<last }
    }

    /// Marks that do not close, close twice, close another one, or hold nothing.
    private func nesting(_ tags: [MarkupTag], _ pair: CheckedPair) -> [Finding]? {
        var open: [MarkupTag] = []
        for tag in tags {
            switch tag.kind {
            case .single: continue
            case .opening: open.append(tag)
            case .closing:
                guard let last = open.popLast() else {
                    return [finding(reach(before: tag, tags), "A mark closes that is not open.", pair)]
                }
                if last.name != tag.name {
                    return [finding(last.range.lowerBound..<tag.range.upperBound, "A mark closes as another.", pair)]
                }
                if isEmpty(last.range.upperBound..<tag.range.lowerBound, pair), !hadEmpty(last, pair) {
                    let end = wordEnd(after: tag.range.upperBound, pair)
                    return [finding(last.range.lowerBound..<end, "A mark holds nothing.", pair)]
                }
            }
        }
        guard let last = open.last else { return nil }
        return [
            finding(last.range.lowerBound..<wordEnd(after: last.range.upperBound, pair), "A mark does not close.", pair)
        ]
    }

    private func reach(before tag: MarkupTag, _ tags: [MarkupTag]) -> Range<Int> {
        let start = tags.last { $0.kind == .opening && $0.range.upperBound <= tag.range.lowerBound }
        return (start?.range.lowerBound ?? tag.range.lowerBound)..<tag.range.upperBound
    }

    private func isEmpty(_ range: Range<Int>, _ pair: CheckedPair) -> Bool {
        pair.target.scalars[range].allSatisfy { Scalars.kind($0) == .space }
    }

    private func hadEmpty(_ tag: MarkupTag, _ pair: CheckedPair) -> Bool {
        let tags = MarkupTag.tags(in: pair.source)
        return zip(tags, tags.dropFirst()).contains {
            $0.kind == .opening && $1.kind == .closing && $0.name == tag.name
                && $0.range.upperBound == $1.range.lowerBound
        }
    }

    private func wordEnd(after index: Int, _ pair: CheckedPair) -> Int {
        pair.target.tokens.first { Int($0.start) >= index }.map { Int($0.end) } ?? pair.target.scalars.count
    }

    /// The same multiset of tags with the same attributes.
    private func difference(_ source: [MarkupTag], _ target: [MarkupTag], _ pair: CheckedPair) -> [Finding] {
        var left: [UInt64: Int] = [:]
        for tag in source where tag.kind != .single { left[tag.key, default: 0] += 1 }
        for tag in target where tag.kind != .single {
            guard let count = left[tag.key], count > 0 else {
                let close = target.first {
                    $0.kind == .closing && $0.name == tag.name && $0.range.lowerBound >= tag.range.upperBound
                }
                let end = close?.range.upperBound ?? tag.range.upperBound
                return [finding(tag.range.lowerBound..<end, "A mark is not the source's.", pair)]
            }
            left[tag.key] = count - 1
        }
        guard let lost = source.first(where: { (left[$0.key] ?? 0) > 0 }) else { return [] }
        return [
            Finding(
                rule: rule, severity: .blocks, side: .source, start: lost.range.lowerBound, end: lost.range.upperBound,
                message: "A mark of the source is missing.")
        ]
    }
}
