public import DragomanArticles

/// What a reader typed, made fit to keep and to show: plain text, never markup.
///
/// Line ends become line feeds; control characters, direction overrides and invisible characters are left out; more than
/// ``mostMarks`` combining marks on one letter are left out; more than one empty line is one. O(n).
public struct CommentText: Hashable, Sendable {
    /// The longest text that is taken, in Unicode scalars.
    public static let longest = 4_000
    /// The longest name that is taken, in Unicode scalars.
    public static let longestName = 60
    /// More marks than any script puts on one letter are there to spill over the lines above and below.
    static let mostMarks = 6

    public let text: String

    public init(_ typed: String) {
        var lines: [Substring] = []
        for line in Self.cleaned(typed).split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.trimmedAtEnd
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        text = lines.joined(separator: "\n")
    }

    /// A name: the same, on one line.
    public static func name(_ typed: String) -> String {
        cleaned(typed).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Paragraphs at empty lines, line breaks inside them, web addresses as links.
    public var blocks: [Block] {
        var paragraphs: [[Inline]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                paragraphs.append([])
                continue
            }
            if !paragraphs[paragraphs.count - 1].isEmpty { paragraphs[paragraphs.count - 1].append(.lineBreak) }
            paragraphs[paragraphs.count - 1] += LinkFinder.inlines(of: line)
        }
        return paragraphs.filter { !$0.isEmpty }.map { .paragraph($0) }
    }

    private static func cleaned(_ typed: String) -> String {
        var kept = String.UnicodeScalarView()
        var marks = 0
        var wasReturn = false
        for scalar in typed.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            switch scalar {
            case "\n" where wasReturn: continue
            case "\n", "\r", "\u{2028}", "\u{2029}": kept.append("\n")
            case "\t": kept.append(" ")
            default:
                guard !isLeftOut(scalar) else { continue }
                marks = isMark(scalar) ? marks + 1 : 0
                if marks <= mostMarks { kept.append(scalar) }
            }
        }
        return String(kept)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// The joiners (which Persian and emoji need) and the plain direction marks stay.
    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C...0x200F: return false
        case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x200B, 0x2060...0x2064, 0xAD: return true
        case 0xE0000...0xE007F: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .privateUse, .surrogate, .unassigned: return true
        default: return false
        }
    }
}

extension Substring {
    var trimmedAtEnd: Substring {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return self[...last]
    }
}
