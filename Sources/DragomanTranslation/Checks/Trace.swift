import DragomanLanguages

/// What of a word is likely to show in its translation too: a number's value, or the first letters of a name or a cognate, in plain Latin.
struct Trace: Sendable {
    enum Kind: UInt8, Sendable {
        case number, name, word
        /// A word of a script without capitals, which may be a name: by its sound.
        case sound
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
        let figureDates = dates.filter { $0.form == .numeric }
        for number in numbers where number.isFigures || number.value > 2 {
            // The figures of "(1.8.)" may be a month's name on the other side.
            if figureDates.contains(where: { $0.range.overlaps(number.range) }) { continue }
            found.append(
                Trace(
                    kind: .number,
                    key: number.value.bitPattern.multipliedReportingOverflow(by: 0x9E37_79B9_7F4A_7C15).partialValue,
                    start: Int32(number.start)))
        }
        for date in dates {
            let key = UInt64(0xDA7E_0000) + UInt64(date.weekday.map { $0 + 20 } ?? date.readings.first?.month ?? 0)
            found.append(Trace(kind: .number, key: key, start: Int32(date.start)))
        }
        var isHead = true
        var katakana = 0..<0
        for token in scan.tokens {
            guard token.kind == .word else {
                if token.kind == .ideograph { appendKatakana(scan, token, to: &found, run: &katakana) }
                if token.kind == .punctuation, isHeadMark(token.key) { isHead = true }
                continue
            }
            defer { isHead = false }
            guard
                token.count >= 4 || token.isAllCapitals && token.count >= 2
                    || Scalars.isHangul(scan.scalars[Int(token.start)]),
                !ProtectedSpan.overlaps(spans, token.range)
            else { continue }
            guard let key = Romaniser.key(scan.scalars, token.range) else {
                appendSounds(scan, token.range, to: &found)
                continue
            }
            let isName = token.isCapitalised && !isHead
            // Also of a capital at a sentence's head, for the other side to find.
            let shortKey = token.isCapitalised ? key >> (8 * UInt64(max(0, Romaniser.length - 3))) : 0
            found.append(Trace(kind: isName ? .name : .word, key: key, shortKey: shortKey, start: token.start))
        }
        return found
    }

    /// The word's sound, and that of what stands behind its article or preposition.
    private static func appendSounds(_ scan: ScannedText, _ range: Range<Int>, to found: inout [Trace]) {
        for part in [range, Sounds.stem(scan.scalars, range)] {
            guard let part, case let key = Sounds.key(scan.scalars, part), key != 0 else { continue }
            found.append(Trace(kind: .sound, key: UInt64(key), start: Int32(range.lowerBound)))
        }
    }

    /// Grows a run of katakana by a letter; the sound of its first letters is a trace as soon as there is one.
    private static func appendKatakana(
        _ scan: ScannedText, _ token: TextToken, to found: inout [Trace], run: inout Range<Int>
    ) {
        guard Sounds.isKatakana(scan.scalars[Int(token.start)]) else { return }
        let continues = run.upperBound == Int(token.start) && !run.isEmpty
        let hadKey = continues && Sounds.key(scan.scalars, run) != 0
        run = (continues ? run.lowerBound : Int(token.start))..<Int(token.end)
        guard !hadKey, case let key = Sounds.key(scan.scalars, run), key != 0 else { return }
        found.append(Trace(kind: .sound, key: UInt64(key), start: Int32(run.lowerBound)))
    }
}
