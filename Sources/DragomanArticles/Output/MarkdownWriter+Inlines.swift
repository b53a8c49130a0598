// Runs of text as CommonMark.
extension MarkdownWriter {
    /// What stands right before and right after runs, nil at the ends of a line.
    struct Surroundings {
        var before: Character?
        var after: Character?
    }

    static func inline(_ inlines: [Inline], startsLine: Bool, _ around: Surroundings = Surroundings()) -> String {
        var text = ""
        for (position, inline) in inlines.enumerated() {
            let after = firstCharacter(of: inlines[(position + 1)...]) ?? around.after
            append(
                inline, to: &text, startsLine: startsLine && position == 0,
                Surroundings(before: text.last ?? around.before, after: after))
        }
        return text
    }

    /// For headings and cells, where there is one line.
    static func oneLine(_ inlines: [Inline]) -> String {
        inline(inlines, startsLine: false).replacing(lineBreak, with: " ")
    }

    private static let lineBreak = "\\\n"

    private static func append(
        _ inline: Inline, to text: inout String, startsLine: Bool, _ around: Surroundings
    ) {
        switch inline {
        case .text(let run): text += MarkupText.markdown(run, startsLine: startsLine || text.hasSuffix(lineBreak))
        case .emphasis(let inner): text += marked(inner, "*", element: "em", around)
        case .strong(let inner): text += marked(inner, "**", element: "strong", around)
        case .link(let url, let inner):
            // A picture's mark.
            if text.hasSuffix("!") {
                text.removeLast()
                text += "\\!"
            }
            text += "[" + self.inline(inner, startsLine: false, Surroundings(before: "[", after: "]"))
            text += "](<" + address(url) + ">)"
        case .code(let code): text += codeSpan(code)
        case .lineBreak: text += lineBreak
        // Markdown has no mark for these but HTML's, and "10<sup>6</sup>" without any is another number.
        case .subscript(let inner): text += element("sub", inner)
        case .superscript(let inner): text += element("sup", inner)
        }
    }

    private static func element(_ name: String, _ inlines: [Inline]) -> String {
        "<\(name)>" + inline(inlines, startsLine: false, Surroundings(before: ">", after: "<")) + "</\(name)>"
    }

    /// Marks of emphasis must touch words: spaces and line breaks at the ends go outside. Where what stands beside them keeps marks from being read, HTML's
    /// elements stand for them, which CommonMark has too.
    private static func marked(_ inlines: [Inline], _ mark: String, element: String, _ around: Surroundings) -> String {
        let inner = inline(inlines, startsLine: false, Surroundings(before: "*", after: "*"))
        var core = inner[...]
        while let length = leadingSpace(core) { core = core.dropFirst(length) }
        while let length = trailingSpace(core) { core = core.dropLast(length) }
        let (start, end) = (inner[..<core.startIndex], inner[core.endIndex...])
        guard let first = core.first, let last = core.last else { return inner }
        let isRead =
            isFlanking(first, beside: start.last ?? around.before)
            && isFlanking(last, beside: end.first ?? around.after)
        return isRead ? start + mark + core + mark + end : start + "<\(element)>" + core + "</\(element)>" + end
    }

    /// How many characters of white space or of a line break a text begins with, nil where it begins with none.
    private static func leadingSpace(_ text: Substring) -> Int? {
        text.hasPrefix(lineBreak) ? lineBreak.count : text.first?.isWhitespace == true ? 1 : nil
    }

    private static func trailingSpace(_ text: Substring) -> Int? {
        text.hasSuffix(lineBreak) ? lineBreak.count : text.last?.isWhitespace == true ? 1 : nil
    }

    /// Whether a mark between two characters opens or closes emphasis of the inner one (section 6.2 of CommonMark 0.31): not before punctuation where a letter
    /// stands outside. Beside another mark of its kind it would be read as part of that.
    private static func isFlanking(_ inner: Character, beside outer: Character?) -> Bool {
        guard let outer else { return true }
        if outer == "*" || inner == "*" { return false }
        return !isPunctuation(inner) || outer.isWhitespace || outer.isPunctuation
    }

    private static func isPunctuation(_ character: Character) -> Bool { character.isPunctuation || character.isSymbol }

    /// The first character that is written of runs; nil where there is none.
    private static func firstCharacter(of inlines: ArraySlice<Inline>) -> Character? {
        inlines.lazy.compactMap(firstCharacter).first
    }

    private static func firstCharacter(of inline: Inline) -> Character? {
        switch inline {
        case .text(let run): run.first
        case .emphasis(let inner), .strong(let inner):
            inner.plainText.first.map { $0.isWhitespace ? $0 : "*" }
        case .link: "["
        case .code: "`"
        case .lineBreak: "\n"
        case .subscript, .superscript: "<"
        }
    }

    private static func codeSpan(_ code: String) -> String {
        guard !code.isEmpty else { return "" }
        var fence = "`"
        while code.contains(fence) { fence += "`" }
        let isPadded = code.hasPrefix("`") || code.hasSuffix("`") || code.hasPrefix(" ") && code.hasSuffix(" ")
        let pad = isPadded ? " " : ""
        return fence + pad + code.replacing("\n", with: " ") + pad + fence
    }
}
