import DragomanLanguages

/// The quotation marks and spaces of a language, and French elision.
enum Typography {
    private static let narrow: UInt32 = 0x202F

    static func edit(_ text: CheckedText, source: CheckedText, _ edits: inout LocalEdits) {
        quotes(text, &edits)
        guard text.language.primary == "fr" else { return }
        spaces(text, &edits)
        FrenchElision.edit(text, &edits)
        capital(text, source: source, &edits)
    }

    // MARK: Quotation marks

    private static let marks: [String: (String, String)] = [
        "fr": ("«\u{202F}", "\u{202F}»"), "es": ("«", "»"), "pt": ("“", "”"), "it": ("«", "»"), "ca": ("«", "»"),
        "gl": ("«", "»"), "oc": ("«\u{A0}", "\u{A0}»"),
        "de": ("„", "“"), "cs": ("„", "“"), "sk": ("„", "“"), "sl": ("„", "“"), "hr": ("„", "“"), "sr": ("„", "“"),
        "bg": ("„", "“"), "mk": ("„", "“"), "et": ("„", "“"), "lt": ("„", "“"), "is": ("„", "“"),
        "pl": ("„", "”"), "ro": ("„", "”"), "hu": ("„", "”"), "ru": ("«", "»"), "uk": ("«", "»"), "be": ("«", "»"),
        "el": ("«", "»"), "nb": ("«", "»"), "nn": ("«", "»"), "fa": ("«", "»"),
        "sv": ("”", "”"), "fi": ("”", "”"), "en": ("“", "”"), "id": ("“", "”"), "ms": ("“", "”"), "tr": ("“", "”"),
        "nl": ("“", "”"), "eo": ("“", "”"), "zh": ("“", "”"), "ja": ("「", "」"),
    ]

    /// Straight marks in pairs become the language's own; an odd one leaves all as they are, and so does one behind a figure (inches).
    private static func quotes(_ text: CheckedText, _ edits: inout LocalEdits) {
        guard let (open, close) = marks[text.language.primary] else { return }
        let places = text.scalars.indices.filter { text.scalars[$0] == 0x22 && !text.isProtected($0) }
        guard !places.isEmpty, places.count % 2 == 0, isAlternating(places, text.scalars) else { return }
        for (number, place) in places.enumerated() {
            edits.add("local-quotes", place..<place + 1, number % 2 == 0 ? open : close)
        }
    }

    /// Whether each first mark stands before a word and each second one after it.
    private static func isAlternating(_ places: [Int], _ scalars: [UInt32]) -> Bool {
        places.enumerated().allSatisfy { number, place in
            let before = place > 0 ? scalars[place - 1] : 0x20
            let after = place + 1 < scalars.count ? scalars[place + 1] : 0x20
            let opens =
                Scalars.kind(before) == .space || before == 0x28 || before == 0x27 || before == 0x2019
                || before == 0x2014
            let isInches = Scalars.kind(before) == .digit && number % 2 == 0
            return !isInches && (number % 2 == 0 ? opens && Scalars.kind(after) != .space : !opens)
        }
    }

    // MARK: French spaces

    /// U+202F before ; : ! ? » and after «, whether a space stood there or not.
    private static func spaces(_ text: CheckedText, _ edits: inout LocalEdits) {
        let scalars = text.scalars
        for index in scalars.indices where !text.isProtected(index) && !edits.covers(index) {
            switch scalars[index] {
            case 0x3A, 0x3B, 0x21, 0x3F: before(index, text, &edits)
            case 0xBB: before(index, text, &edits)
            case 0xAB: after(index, scalars, &edits)
            default: continue
            }
        }
    }

    private static func before(_ index: Int, _ text: CheckedText, _ edits: inout LocalEdits) {
        let scalars = text.scalars
        guard index > 0 else { return }
        let mark = scalars[index]
        let last = scalars[index - 1]
        if mark != 0xBB {
            // Not inside "12:30", "?!", "(?)"; and a mark of a sentence has a space or a closing mark behind it.
            let next = index + 1 < scalars.count ? scalars[index + 1] : 0x20
            let ends = Scalars.kind(next) == .space || [0xBB, 0x29, 0x22, 0x2019, 0x3C, 0x21, 0x3F].contains(next)
            guard ends, ![0x21, 0x3F, 0x28, 0x5B, 0x2E, 0x2026].contains(last) else { return }
        }
        if Scalars.kind(last) == .space {
            guard last != narrow, last != 0x0A, index > 1, Scalars.kind(scalars[index - 2]) != .space else { return }
            edits.add("local-space", index - 1..<index, "\u{202F}")
        } else {
            edits.add("local-space", index..<index, "\u{202F}")
        }
    }

    private static func after(_ index: Int, _ scalars: [UInt32], _ edits: inout LocalEdits) {
        guard index + 1 < scalars.count, scalars[index + 1] != narrow else { return }
        let isSpace = Scalars.kind(scalars[index + 1]) == .space
        edits.add("local-space", index + 1..<index + (isSpace ? 2 : 1), "\u{202F}")
    }

    // MARK: Capital in a quotation

    /// After a colon a quoted sentence begins with a capital, where the source's does.
    private static func capital(_ text: CheckedText, source: CheckedText, _ edits: inout LocalEdits) {
        guard source.hasQuotedCapital else { return }
        for index in text.tokens.indices.dropFirst(2)
        where text.tokens[index].kind == .word && !text.tokens[index].isCapitalised {
            guard text.scan.isMark(index - 2, ":"),
                text.scan.isMark(index - 1, "«") || text.scan.isMark(index - 1, "\"")
            else { continue }
            let range = text.tokens[index].range
            let word = text.string(range)
            edits.add("local-capital", range, word.prefix(1).uppercased() + word.dropFirst())
        }
    }
}

extension CheckedText {
    func isProtected(_ index: Int) -> Bool { spans.contains { $0.range.contains(index) } }

    /// Whether a quotation begins with a capital after a colon or a comma.
    fileprivate var hasQuotedCapital: Bool {
        tokens.indices.dropFirst(2).contains { index in
            tokens[index].isCapitalised && (scan.isMark(index - 2, ":") || scan.isMark(index - 2, ","))
                && [0x22, 0xAB, 0x201C, 0x201E].contains(tokens[index - 1].key)
        }
    }
}
