/// Tells who made a picture from what it shows, where both stand in one line.
enum CreditReader {
    /// A caption without the credit at its end: "… (Photo: Ann Lee)", "… © Ann Lee", "… | Photo: Ann Lee"; whole where it has none.
    ///
    /// - Parameter known: the credit that stands apart, which then goes from the caption's end if it is there once more.
    static func split(_ caption: [Inline], known: String?) -> (caption: [Inline], credit: String?) {
        guard case .text(let run) = caption.last,
            let start = CreditFinder.start(in: run) ?? known.map({ end(of: run, saying: $0) })
        else { return (caption, known) }
        let head = trimmed(run[..<start])
        let credit = known ?? name(String(run[start...]), isInLine: true)
        guard !credit.isEmpty else { return (caption, known) }
        var rest = Array(caption.dropLast()) + (head.isEmpty ? [] : [.text(String(head))])
        if case .text(let text) = rest.last { rest[rest.count - 1] = .text(String(trimmed(text[...]))) }
        return (rest.plainText.contains { $0.isLetter || $0.isNumber } ? rest : [], credit)
    }

    /// "Ann Lee" of "(Photo: Ann Lee)" and "© Foto: Ann Lee".
    ///
    /// Where the text is all of an element, a word for a credit without a mark behind it may be part of the name ("Foto Huebner"); in a line it is not.
    static func name(_ text: String, isInLine: Bool = false) -> String {
        var name = withoutBrackets(text)
        // One label may follow another.
        for _ in 0..<mostLabels {
            let rest = withoutLabel(name.drop { $0 == "©" || $0 == "|" || $0.isWhitespace }, isInLine: isInLine)
            guard !rest.isEmpty, rest.count < name.count else { break }
            name = rest
        }
        return String(name)
    }

    private static let mostLabels = 3
    private static let mostBrackets = 4

    /// Whether a text is a word for a credit and nothing more: "Photo:".
    static func isLabel(_ text: String) -> Bool {
        var text = text
        return text.hasSuffix(":") || text.withUTF8 { CreditLabel($0, 0..<$0.count)?.rest.isEmpty == true }
    }

    /// What stands behind a word for a credit, with a mark or a preposition between both; the text itself where none opens it.
    private static func withoutLabel(_ text: Substring, isInLine: Bool) -> Substring {
        var copy = text
        let rest = copy.withUTF8 { bytes -> Int? in
            guard let label = CreditLabel(bytes, 0..<bytes.count), !label.rest.isEmpty else { return nil }
            let isLabel = label.isMarked || (label.isPlain || isInLine) && label.namesFollow(in: bytes)
            return isLabel ? label.rest.lowerBound : nil
        }
        return rest.map { copy[copy.utf8.index(copy.startIndex, offsetBy: $0)...] } ?? text
    }

    /// A text without the brackets around it; one that opens in an element before closes here alone. O(n).
    private static func withoutBrackets(_ text: String) -> Substring {
        var inner = text.drop { openings.contains($0) || $0.isWhitespace }
        var excess = min(
            mostBrackets, inner.count(where: closings.contains) - inner.count(where: openings.contains))
        while excess > 0 {
            var rest = inner
            while let last = rest.last, last == "." || last.isWhitespace { rest.removeLast() }
            guard let last = rest.last, closings.contains(last) else { break }
            inner = rest.dropLast()
            excess -= 1
        }
        while inner.last?.isWhitespace == true { inner.removeLast() }
        return inner
    }

    private static let openings: Set<Character> = ["(", "[", "（", "［", "【"]
    private static let closings: Set<Character> = [")", "]", "）", "］", "】"]
    private static let separators: Set<Character> = ["|", "/", "-", "–", "—", "·", "•", "＝", "｜", ","]

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let last = text.last, last.isWhitespace || separators.contains(last) || openings.contains(last) {
            text.removeLast()
        }
        return text
    }

    /// Where a run says at its end what is known to be the credit, or else its end.
    private static func end(of run: String, saying credit: String) -> String.Index {
        let tail = run.suffix(credit.count)
        let isSaid = tail.elementsEqual(credit) { $0 == $1 || $0.isWhitespace && $1.isWhitespace }
        return isSaid ? tail.startIndex : run.endIndex
    }
}
