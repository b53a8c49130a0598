import DragomanLanguages

/// What of a word is likely to show in its translation too: a number's value, or the first letters of a name or a cognate, in plain Latin.
struct Trace: Sendable {
    enum Kind: UInt8, Sendable {
        case number, name, word
    }

    var kind: Kind
    var key: UInt64
    /// Of a name, the same for its first three letters: "Japan" and "Japon".
    var shortKey: UInt64 = 0
    /// Where it stands, in scalars.
    var start: Int32

    /// Whether what follows may have its capital from its place: `. ! ? : " « “ ¿ ¡`.
    private static func isHeadMark(_ key: UInt64) -> Bool {
        switch key {
        case 0x2E, 0x21, 0x3F, 0x3A, 0x22, 0xAB, 0x201C, 0xBF, 0xA1: true
        default: false
        }
    }

    /// The traces of a text in its order. O(n).
    static func traces(
        of scan: ScannedText, numbers: [NumberExpression], dates: [DateExpression], spans: [ProtectedSpan]
    ) -> [Trace] {
        var found: [Trace] = []
        found.reserveCapacity(scan.tokens.count)
        for number in numbers where number.isFigures || number.value > 2 {
            found.append(
                Trace(
                    kind: .number,
                    key: number.value.bitPattern.multipliedReportingOverflow(by: 0x9E37_79B9_7F4A_7C15).partialValue,
                    start: Int32(number.start)))
        }
        for date in dates where date.form != .numeric {
            let key = UInt64(0xDA7E_0000) + UInt64(date.weekday.map { $0 + 20 } ?? date.readings.first?.month ?? 0)
            found.append(Trace(kind: .number, key: key, start: Int32(date.start)))
        }
        var isHead = true
        for token in scan.tokens {
            guard token.kind == .word else {
                if token.kind == .punctuation, isHeadMark(token.key) { isHead = true }
                continue
            }
            defer { isHead = false }
            guard token.count >= 4 || token.isAllCapitals && token.count >= 2,
                !ProtectedSpan.overlaps(spans, token.range),
                let key = Romaniser.key(scan.scalars, token.range)
            else { continue }
            let isName = token.isCapitalised && !isHead
            // Also of a capital at a sentence's head, for the other side to find.
            let shortKey = token.isCapitalised ? key >> (8 * UInt64(max(0, Romaniser.length - 3))) : 0
            found.append(Trace(kind: isName ? .name : .word, key: key, shortKey: shortKey, start: token.start))
        }
        return found
    }
}
