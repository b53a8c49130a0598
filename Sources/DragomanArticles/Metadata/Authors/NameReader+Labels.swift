// What stands before names to say what they did: "By", "Photo:", "Editor:".
extension NameReader {
    /// Whether a text is the label of a byline and nothing else: "Written by".
    static func isLabel(_ text: String) -> Bool {
        !opening(of: text).whole.isDisjoint(with: .of(.byline, .aboutAuthor))
    }

    static func opening(of text: String) -> PhraseBook.Opening {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { PhraseBook.shared.opening(of: $0, 0..<$0.count) }
    }

    /// Takes "By", "Von", "Oleh:", "Article by:" and the like off the front, and what stands before "by" where a date opens the text.
    static func withoutLabel(_ text: String) -> String {
        if labelsOther(text) != nil { return "" }
        let opening = opening(of: text)
        var text = text
        if opening.whole.isEmpty, !opening.kinds.isDisjoint(with: .of(.byline, .aboutAuthor, .dated)) {
            text = String(decoding: Array(text.utf8)[opening.end...], as: UTF8.self)
        }
        if opening.kinds.has(.dated) || text.utf8.contains(where: \.isASCIIDigit),
            let inner = innerLabels.lazy.compactMap({ ByteSearch.rest(of: text, after: $0) }).first,
            opening.kinds.has(.dated) || DateTokenizer.mayHoldDay(Array(text.utf8.dropLast(inner.utf8.count))[...])
        {
            text = inner
        }
        var rest = text[...]
        if let colon = openingLabelEnd(rest) { rest = rest[rest.index(after: colon)...] }
        while let first = rest.first, first == ":" || first.isWhitespace || first == "-" || first == "–" {
            rest = rest.dropFirst()
        }
        // "Text von Anna Berg"
        if opening.whole.isEmpty, opening.kinds.has(.byline), beginsSmall(rest),
            let label = innerLabels.first(where: { rest.hasPrefix($0.description.dropFirst()) })
        {
            rest = rest.dropFirst(label.utf8CodeUnitCount - 1)
        }
        return String(rest)
    }

    /// What stands behind the label of somebody who did something else than write; nil where there is no such label.
    private static func labelsOther(_ text: String) -> Substring? {
        let deed = NameWords.lengthOfDeed(text.utf8)
        if deed > 0 { return Substring(text.utf8.dropFirst(deed)) }
        guard let colon = openingLabelEnd(text[...]), NameWords.others.contains(Comparison.key(String(text[..<colon])))
        else { return nil }
        return text[text.index(after: colon)...]
    }

    /// Whether a line names such a person and nobody else: "Editor: Siti Aminah".
    static func namesOther(_ text: String) -> Bool {
        labelsOther(text).map { isSignature(Trimming.collapsed(String($0))) } ?? false
    }

    /// Where the colon of a label stands that opens a text.
    private static func openingLabelEnd(_ text: Substring) -> Substring.Index? {
        // To count characters takes long.
        mayHaveLabel(text) ? labelEnd(text.prefix(longestLabel)) : nil
    }

    private static func mayHaveLabel(_ text: some StringProtocol) -> Bool {
        text.utf8.contains { $0 == 0x3A || $0 == 0xEF }
    }

    /// Where the colon of a label without numbers stands.
    private static func labelEnd(_ text: Substring) -> Substring.Index? {
        guard mayHaveLabel(text), let colon = text.unicodeScalars.firstIndex(where: isColon),
            !text.unicodeScalars[..<colon].contains(where: { $0.properties.numericType != nil })
        else { return nil }
        return colon
    }

    private static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == ":" || scalar == "：" }

    /// Cuts before every word that a colon ends: "Ann Lee Foto: Tom Lang". What such a word labels stays where it labels names.
    static func splitLabels(_ text: String) -> [String] {
        guard mayHaveLabel(text) else { return [text] }
        var parts = [""]
        for word in text.spacedWords {
            if word.utf8.last == UInt8(ascii: ":") || word.hasSuffix("：") { parts.append("") }
            parts[parts.count - 1] += parts[parts.count - 1].isEmpty ? word : " " + word
        }
        return parts.compactMap { part in
            guard let colon = labelEnd(part[...]) else { return part }
            guard isLabel(String(part[..<colon])) else { return nil }
            return String(part[part.index(after: colon)...])
        }
    }

    private static let longestLabel = 24

    private static let innerLabels: [StaticString] = [
        " by ", " von ", " par ", " por ", " door ", " av ", " af ", " oleh ", " vom ", " da ",
    ]
}
