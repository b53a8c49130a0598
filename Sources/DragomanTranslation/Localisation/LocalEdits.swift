/// Replacements in one text, gathered first and made together; of two that overlap the first stays.
struct LocalEdits {
    struct Edit {
        var rule: String
        var range: Range<Int>
        var replacement: String
    }

    private(set) var edits: [Edit] = []

    mutating func add(_ rule: String, _ range: Range<Int>, _ replacement: String) {
        let isFree = !edits.contains { edit in
            edit.range.overlaps(range)
                || (edit.range.isEmpty && range.isEmpty && edit.range.lowerBound == range.lowerBound)
        }
        if isFree { edits.append(Edit(rule: rule, range: range, replacement: replacement)) }
    }

    func covers(_ index: Int) -> Bool { edits.contains { $0.range.contains(index) } }

    /// The text with the edits made. O(n + k log k).
    func applied(to scalars: [UInt32]) -> LocalisedText {
        var view = String.UnicodeScalarView()
        var fixes: [LocalFix] = []
        var place = 0
        var length = 0
        let copy = { (range: Range<Int>, view: inout String.UnicodeScalarView) in
            for value in scalars[range] { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        }
        for edit in edits.sorted(by: {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }) {
            copy(place..<edit.range.lowerBound, &view)
            length += edit.range.lowerBound - place
            var original = String.UnicodeScalarView()
            copy(edit.range, &original)
            let count = edit.replacement.unicodeScalars.count
            view.append(contentsOf: edit.replacement.unicodeScalars)
            fixes.append(
                LocalFix(
                    rule: edit.rule, start: length, end: length + count, original: String(original),
                    replacement: edit.replacement))
            length += count
            place = edit.range.upperBound
        }
        copy(place..<scalars.count, &view)
        return LocalisedText(text: String(view), fixes: fixes)
    }
}
