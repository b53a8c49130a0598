import DragomanLanguages

/// Character references that were left as code: `&#39;`, `&quot;`, `&amp;`.
struct EntityCheck: Check {
    let rule = "entity-leak"

    private static let named: [String: String] = [
        "quot": "\"", "amp": "&", "apos": "'", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "laquo": "«", "raquo": "»",
        "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "hellip": "…", "ndash": "–", "mdash": "—",
        "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ouml": "ö", "auml": "ä", "uuml": "ü",
        "szlig": "ß", "ntilde": "ñ", "euro": "€", "copy": "©", "reg": "®", "shy": "\u{AD}", "middot": "·",
    ]

    func findings(_ pair: CheckedPair) -> [Finding] {
        let references = Self.references(in: pair.target)
        guard !references.isEmpty else { return [] }
        let inSource = Set(Self.references(in: pair.source).map(\.text))
        return references.filter { !inSource.contains($0.text) }.map { reference in
            Finding(
                rule: rule, severity: .warns, start: reference.range.lowerBound, end: reference.range.upperBound,
                message: "A character reference is shown as code.", suggestion: reference.means,
                isSafeFix: reference.means != nil && reference.means != "<" && reference.means != ">")
        }
    }

    private struct Reference {
        var range: Range<Int>
        var text: String
        var means: String?
    }

    /// `&` name `;` and `&#` figures `;`, also with one space before the semicolon or after the mark, as engines spoil them.
    private static func references(in text: CheckedText) -> [Reference] {
        let scalars = text.scalars
        var found: [Reference] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index] == 0x26 else {
                index += 1
                continue
            }
            if let end = referenceEnd(scalars, index), isPlausible(text.string(index..<end)) {
                let text = text.string(index..<end)
                found.append(Reference(range: index..<end, text: text, means: meaning(text)))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private static func referenceEnd(_ scalars: [UInt32], _ start: Int) -> Int? {
        var index = start + 1
        if index < scalars.count, scalars[index] == 0x20 { index += 1 }
        let isNumber = index < scalars.count && scalars[index] == 0x23
        if isNumber { index += 1 }
        let name = index
        while index < scalars.count, index - name < 10, isASCIIAlphanumeric(scalars[index]) { index += 1 }
        guard index - name >= (isNumber ? 1 : 2) else { return nil }
        if index < scalars.count, scalars[index] == 0x20 { index += 1 }
        return index < scalars.count && scalars[index] == 0x3B ? index + 1 : nil
    }

    /// A name that is not known, and has spaces, is "Marks & Spencer;".
    private static func isPlausible(_ reference: String) -> Bool {
        !reference.contains(" ") || meaning(reference) != nil
    }

    private static func isASCIIAlphanumeric(_ scalar: UInt32) -> Bool {
        scalar &- 0x30 < 10 || (scalar | 0x20) &- 0x61 < 26
    }

    private static func meaning(_ reference: String) -> String? {
        let body = reference.filter { $0 != "&" && $0 != ";" && $0 != " " }.lowercased()
        guard body.hasPrefix("#") else { return named[body] }
        let digits = body.dropFirst()
        let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let code, code >= 0x20, let scalar = Unicode.Scalar(code) else { return nil }
        return String(scalar)
    }
}
