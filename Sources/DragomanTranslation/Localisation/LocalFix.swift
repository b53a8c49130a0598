/// One thing that was rewritten for the reader's language, so that it can be shown and undone.
public struct LocalFix: Hashable, Sendable, Codable {
    /// `local-date`, `local-time`, `local-number`, `local-quotes`, `local-space`, `local-elision`, `local-capital`.
    public var rule: String
    /// Where the new text stands, in Unicode scalars of the text after all fixes.
    public var start: Int
    public var end: Int
    /// What stood there before.
    public var original: String
    public var replacement: String

    public init(rule: String, start: Int, end: Int, original: String, replacement: String) {
        self.rule = rule
        self.start = start
        self.end = end
        self.original = original
        self.replacement = replacement
    }

    /// The fix as a note on its segment; the suggestion is what undoes it.
    public var finding: Finding {
        Finding(
            rule: rule, severity: .notes, start: start, end: end,
            message: "Written the reader's way; it was \(original).", suggestion: original)
    }
}

/// A text written the reader's way, and what was done to it.
public struct LocalisedText: Hashable, Sendable {
    public var text: String
    /// In the order of the text.
    public var fixes: [LocalFix]

    /// The text as it was before, by undoing every fix.
    public var original: String {
        var scalars = Array(text.unicodeScalars)
        for fix in fixes.reversed() where fix.start <= fix.end && fix.end <= scalars.count {
            scalars.replaceSubrange(fix.start..<fix.end, with: fix.original.unicodeScalars)
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
