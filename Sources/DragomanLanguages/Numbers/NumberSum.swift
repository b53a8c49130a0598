/// Adds up the words of one spelled number.
struct NumberSum {
    private let grammar: NumberGrammar
    private var total = 0.0
    private var current = 0.0
    private var lastScale = Double.infinity
    private var isEmpty = true
    private(set) var isOrdinal = false

    /// A half that waits for its number.
    private var half = 0.0

    init(grammar: NumberGrammar) { self.grammar = grammar }

    var value: Double { total + current }

    /// Whether what was taken is a number: "and a half" alone is none.
    var isNumber: Bool { !isEmpty }

    /// Takes the next word, unless it begins another number.
    mutating func take(_ word: NumberWords.Word) -> Bool {
        guard !isOrdinal || takesTen(word) else { return false }
        switch word.role {
        case .half:
            guard isEmpty, half == 0 else { return false }
            half = word.value
            return true
        case .scale:
            if isEmpty {
                total = word.value
            } else if current > 0 || total == 0 {
                if word.value < lastScale {
                    total += max(current, 1) * word.value
                } else {
                    total = (total + current) * word.value
                }
            } else if word.value > lastScale {
                total *= word.value
            } else {
                return false
            }
            lastScale = word.value
            current = 0
        case .multiplier:
            let below = current.truncatingRemainder(dividingBy: word.value)
            guard below > 0 || current == 0, below < word.value else { return false }
            current += max(below, 1) * word.value - below
        case .teen:
            guard current.truncatingRemainder(dividingBy: 10) > 0 else { return false }
            current += 10
        case .plain, .ordinal:
            guard add(word.value) else { return false }
            isOrdinal = isOrdinal || word.role == .ordinal
        }
        isEmpty = false
        if half > 0 {
            current += half
            half = 0
        }
        return true
    }

    /// Whether the word is the ten, or the tens, behind its units, which may be an ordinal: Arabic "الحادي والعشرين" is the 21st.
    private func takesTen(_ word: NumberWords.Word) -> Bool {
        let units = current.truncatingRemainder(dividingBy: 100)
        guard units > 0, units < 10 else { return false }
        return grammar.putsTenLast && word.value == 10
            || grammar.putsTensLast && word.value >= 20 && word.value < 100 && word.role == .plain
    }

    private mutating func add(_ value: Double) -> Bool {
        if grammar.putsScaleFirst, current == 0, total > 0, total == lastScale {
            total *= value
            lastScale = 1
            return true
        }
        if current == 0 {
            guard isEmpty || value < lastScale else { return false }
            current = value
            return true
        }
        if grammar.countsInTwenties, value == 20, current.truncatingRemainder(dividingBy: 100) == 4 {
            current += 76
            return true
        }
        let tens = current.truncatingRemainder(dividingBy: 100)
        let units = current.truncatingRemainder(dividingBy: 10)
        let fits =
            (tens == 0 && value < 100) || (units == 0 && tens >= 20 && value < 10)
            || (grammar.countsInTwenties && (tens == 60 || tens == 80) && value < 20)
            || ((grammar.countsInTwenties || grammar.countsFromTen) && tens == 10 && value < 10)
            || (grammar.putsTenLast && value == 10 && tens < 10)
            || (grammar.putsTensLast && value >= 20 && value < 100 && tens < 10)
        guard fits else { return false }
        current += value
        return true
    }
}
