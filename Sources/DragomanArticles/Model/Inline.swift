/// A run of text inside a block.
public indirect enum Inline: Hashable, Sendable, Codable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    /// A link; the address is absolute and `http`, `https` or `mailto`.
    case link(url: String, [Inline])
    case code(String)
    case lineBreak
    case `subscript`([Inline])
    case superscript([Inline])
}

extension [Inline] {
    /// The text alone, a line break as a line feed.
    public var plainText: String {
        // Most paragraphs are one run, which need not be copied.
        if count == 1, case .text(let run) = self[0] { return run }
        var text = ""
        appendPlainText(to: &text)
        return text
    }

    private func appendPlainText(to text: inout String) {
        for inline in self {
            switch inline {
            case .text(let run), .code(let run): text += run
            case .lineBreak: text += "\n"
            case .emphasis(let inner), .strong(let inner), .link(_, let inner), .subscript(let inner),
                .superscript(let inner):
                inner.appendPlainText(to: &text)
            }
        }
    }
}
