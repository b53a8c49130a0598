import DragomanLanguages

/// Times of day: the source's "a las 18.30" is "18 h 30" in French, never a decimal.
enum LocalTimes {
    static func edit(_ pair: CheckedPair, _ edits: inout LocalEdits) {
        var meant = pair.source.clocks
        for number in pair.target.numbers where !meant.isEmpty {
            guard let found = figures(number, pair.target),
                let place = meant.firstIndex(where: { $0.hour == found.hour && $0.minute == found.minute })
            else { continue }
            let time = meant.remove(at: place)
            rewrite(found.range, as: time, pair.target, &edits)
        }
    }

    /// A number of the translation that looks like a decimal, or is a time with a point.
    private static func figures(
        _ number: NumberExpression, _ text: CheckedText
    ) -> (hour: Int, minute: Int, range: Range<Int>)? {
        if let figures = text.clockFigures(of: number) { return (figures.hour, figures.minute, number.range) }
        guard number.isFigures, text.scan.isMark(number.tokens.upperBound, "."),
            let clock = text.clocks.first(where: { $0.isPointed && $0.range.lowerBound == number.start })
        else { return nil }
        return (clock.hour, clock.minute, clock.range)
    }

    private static func rewrite(
        _ range: Range<Int>, as time: ClockTime, _ text: CheckedText, _ edits: inout LocalEdits
    ) {
        guard let written = time.written(in: text.language) else {
            // The point is this language's own mark; a comma is not.
            let isPointed = text.scalars[range].contains(0x2E)
            if !isPointed { edits.add("local-time", range, time.pointed) }
            return
        }
        let next = text.tokenIndices(in: range).upperBound
        guard text.language.primary == "fr", next < text.tokens.count, hours.contains(text.tokens[next].key) else {
            edits.add("local-time", range, written)
            return
        }
        // "6,00 heures" is "6 heures"; the word gives way to the sign when minutes follow.
        if time.minute == 0 {
            edits.add("local-time", range, String(time.hour))
        } else {
            edits.add("local-time", range.lowerBound..<Int(text.tokens[next].end), written)
        }
    }

    private static let hours = KeySet(["heures", "heure", "h"].map { Scalars.key($0) })
}
