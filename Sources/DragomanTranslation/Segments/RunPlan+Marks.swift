/// The marks that may touch the sentence at hand, kept from sentence to sentence so that a long run costs O(n).
struct MarkSweep {
    private(set) var open: [Int] = []
    private var next = 0

    mutating func advance(to range: Range<Int>, over marks: [Mark]) {
        open.removeAll { marks[$0].range.upperBound < range.lowerBound }
        while next < marks.count, marks[next].range.lowerBound <= range.upperBound {
            if marks[next].range.upperBound >= range.lowerBound, marks[next].kind != .lineBreak { open.append(next) }
            next += 1
        }
    }
}

extension RunPlan {
    /// The run's marks as they fall on the sentence at `range`.
    ///
    /// A mark without text belongs to the sentence it touches first; `previousEnd` is where the sentence before ended.
    /// Sentences must come in order.
    func marks(in range: Range<Int>, after previousEnd: Int, sweep: inout MarkSweep) -> [Mark] {
        sweep.advance(to: range, over: flat.marks)
        var found: [Mark] = []
        var inside: Set<Int> = []
        for index in sweep.open {
            let mark = flat.marks[index]
            if let parent = mark.parent, !inside.contains(parent) { continue }
            guard let clipped = clip(mark, to: range, after: previousEnd) else { continue }
            inside.insert(mark.id)
            found.append(clipped)
        }
        return found
    }

    private func clip(_ mark: Mark, to range: Range<Int>, after previousEnd: Int) -> Mark? {
        var mark = mark
        if mark.range.isEmpty {
            let place = mark.range.lowerBound
            guard place >= range.lowerBound, place <= range.upperBound, place > previousEnd else { return nil }
            mark.range = (place - range.lowerBound)..<(place - range.lowerBound)
            return mark
        }
        let common = mark.range.clamped(to: range)
        if common.isEmpty { return nil }
        mark.continuesBefore = mark.range.lowerBound < range.lowerBound
        mark.continuesAfter = mark.range.upperBound > range.upperBound
        mark.range = (common.lowerBound - range.lowerBound)..<(common.upperBound - range.lowerBound)
        return mark
    }

    /// What no engine may change in the sentence at `range`: addresses, handles, code; in offsets of the sentence.
    func protected(in range: Range<Int>) -> [Range<Int>] {
        let code = flat.marks.filter { $0.kind == .code }.map { $0.range.clamped(to: range) }.filter { !$0.isEmpty }
        let found = (ProtectedText.ranges(in: flat.scalars[range]) + code).sorted { $0.lowerBound < $1.lowerBound }
        var result: [Range<Int>] = []
        for span in found {
            let local = (span.lowerBound - range.lowerBound)..<(span.upperBound - range.lowerBound)
            if let last = result.last, local.lowerBound < last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, local.upperBound)
            } else {
                result.append(local)
            }
        }
        return result
    }
}
