/// Reads the numbers of one scanned text, token by token from left to right.
struct NumberReader {
    let scan: ScannedText
    let words: NumberWords?
    let format: NumberFormat
    private let isKorean: Bool
    private let isThai: Bool
    private let isVietnamese: Bool
    private let clock: ClockReader
    private var found: [NumberExpression] = []

    private var tokens: [TextToken] { scan.tokens }

    init(scan: ScannedText, language: Language) {
        self.scan = scan
        words = NumberWords.of(language)
        format = NumberFormat.of(language)
        isKorean = language.primary == "ko"
        isThai = language.primary == "th"
        isVietnamese = language.primary == "vi"
        clock = ClockReader(scan: scan, language: language)
    }

    mutating func run() -> [NumberExpression] {
        var index = 0
        while index < scan.tokens.count {
            let token = scan.tokens[index]
            let next: Int? =
                switch token.kind {
                case .digits: figures(at: index)
                case .word: word(at: index)
                case .ideograph: ideographs(at: index)
                case .punctuation: nil
                }
            index = next ?? index + 1
        }
        return found
    }

    // MARK: Figures

    /// Figures with their separators and a scale word behind; the index after it.
    private mutating func figures(at first: Int) -> Int {
        // The hour of "18.30 Uhr" is a number of its own, as that of "18:30" is.
        let isHour = clock.isPointedTime(at: first)
        let groups = FigureGroups(scan: scan, first: first, format: format, isAlone: isHour)
        var index = groups.end
        var (value, alternatives) = groups.values
        if hasHalfBefore(first) { value += 0.5 }
        if let scale = scaleBefore(first) { value *= scale }
        var isOrdinal = false
        if isKorean, let run = KoreanNumerals.run(scan, from: index, leading: value) {
            value = run.value
            alternatives = []
            index = run.end
        } else if !isHour, let scale = scale(at: index) {
            value *= scale.value
            alternatives = alternatives.map { $0 * scale.value }
            index = scale.end
        } else if isThai, let scale = ThaiNumbers.scale(scan, at: index) {
            value *= scale.value
            alternatives = alternatives.map { $0 * scale.value }
            index = scale.end
        } else if index < tokens.count, tokens[index].kind == .ideograph,
            Ideographs.power(tokens[index].key) != nil
        {
            let run = Ideographs.run(scan, from: index, leading: value)
            value = run.value
            alternatives = []
            index = run.end
        } else {
            isOrdinal = isOrdinalSuffix(at: index)
            // A year of the Buddhist era, as Thai writes years.
            if isThai, groups.end == first + 1, (2400...2643).contains(value) { alternatives.append(value - 543) }
        }
        found.append(
            NumberExpression(
                value: value, alternatives: alternatives, form: .digits, isOrdinal: isOrdinal,
                hasForeignSeparator: groups.hasForeignSeparator, hasOtherGroups: groups.hasOtherGroups,
                start: Int(tokens[first].start),
                end: Int(tokens[index - 1].end), tokens: first..<index))
        return index
    }

    private func scale(at index: Int) -> (value: Double, end: Int)? {
        var index = index
        var value = 1.0
        var isFound = false
        if let words, index < tokens.count, tokens[index].key == words.grammar.scaleJoint { index += 1 }
        index = behindHyphen(index)
        while index < tokens.count, tokens[index].kind == .word {
            let token = tokens[index]
            if let word = words?.scale(scan, token),
                word.role == .scale || (word.role == .multiplier && word.value >= 10)
            {
                value *= word.value
            } else {
                break
            }
            isFound = true
            index += 1
            if scan.isMark(index, "."), words?.words[token.key]?.needsFigures == true { break }
        }
        return isFound ? (value, index) : nil
    }

    /// Past the hyphen of "45-tisíc" and "a 3-million house", and past the ending of "49-ти тысячам", where a scale follows.
    private func behindHyphen(_ index: Int) -> Int {
        guard scan.isMark(index, "-"), index + 1 < tokens.count, !tokens[index].followsSpace,
            !tokens[index + 1].followsSpace, tokens[index + 1].kind == .word
        else { return index }
        if words?.words[tokens[index + 1].key]?.needsFigures == false { return index + 1 }
        let isEnding = tokens[index + 1].count <= 3 && index + 2 < tokens.count
        return isEnding && words?.scale(scan, tokens[index + 2])?.role == .scale ? index + 2 : index
    }

    private func isOrdinalSuffix(at index: Int) -> Bool {
        guard index < tokens.count, !tokens[index].followsSpace else { return false }
        let token = tokens[index]
        if token.kind == .word { return token.count <= 4 }
        return token.key == 0xBA || token.key == 0xB0
    }

    // MARK: Words

    private mutating func word(at first: Int) -> Int? {
        let token = tokens[first]
        if let entry = entry(at: first), !entry.word.needsFigures { return spelled(at: first) }
        if token.isCapitalised, token.count <= 12 {
            // "XIX", and "XIXe", "IIIème", "XXth" with an ending in lower case.
            let letters = scan.scalars[token.range]
            let numeral = letters.prefix { Scalars.isUpper($0) }
            if numeral.count > 1 || letters.count == 1, letters.count - numeral.count <= 4,
                let value = RomanNumeral.value(numeral)
            {
                append(value, .roman, first..<first + 1, isOrdinal: numeral.count < letters.count)
                return first + 1
            }
        }
        return nil
    }

    /// The number word at a token, and the index behind it: "п'ять" is three tokens.
    private func entry(at index: Int) -> (word: NumberWords.Word, end: Int)? {
        guard let words, index < tokens.count, tokens[index].kind == .word else { return nil }
        let token = tokens[index]
        if isKorean, token.count == 1, !KoreanNumerals.isNumber(syllable: scan.scalars[Int(token.start)]) { return nil }
        if isVietnamese, VietnameseNumbers.isOther(scan, index, words) { return nil }
        if let entry = words.words[token.key] { return (entry, index + 1) }
        if let joined = scan.joinedWord(at: index), let entry = words.words[joined.key] { return (entry, joined.end) }
        guard let and = words.grammar.prefixedAnd, token.count > 2, scan.scalars[Int(token.start)] == and else {
            return nil
        }
        var key = Scalars.seed
        for scalar in scan.scalars[Int(token.start) + 1..<Int(token.end)] where Scalars.kind(scalar) != .mark {
            key = Scalars.mix(key, Scalars.lower(scalar))
        }
        return words.words[key].map { ($0, index + 1) }
    }

    private func scaleBefore(_ index: Int) -> Double? {
        guard let words, words.grammar.putsScaleFirst, index > 0, let word = words.words[tokens[index - 1].key],
            word.role == .scale
        else { return nil }
        return word.value
    }

    /// Whether a word before figures adds a half to them: "সাড়ে ৮ লাখ" is 8.5 lakh.
    private func hasHalfBefore(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].kind == .word && words?.words[tokens[index - 1].key]?.role == .half
    }

    private mutating func spelled(at first: Int) -> Int {
        guard let words else { return first + 1 }
        var sum = NumberSum(grammar: words.grammar)
        var index = first
        var end = first
        while index < tokens.count {
            if let entry = entry(at: index), !entry.word.needsFigures, sum.take(entry.word) {
                index = entry.end
                end = index
                if entry.word.role == .ordinal, !words.grammar.putsTenLast { break }
            } else if end == index, isJoint(index) {
                index += 1
                if index < tokens.count, isJoint(index), tokens[index].kind == .punctuation { index += 1 }
            } else {
                break
            }
        }
        guard end > first, sum.isNumber else { return first + 1 }
        append(sum.value, .words, first..<end, isOrdinal: sum.isOrdinal)
        return end
    }

    /// A hyphen without spaces or an "and" between two number words.
    private func isJoint(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .punctuation {
            return !token.followsSpace && (token.key == 0x2D || token.key == 0x2010 || token.key == 0x2011)
        }
        return token.kind == .word && words?.connectors.contains(token.key) == true
    }

    // MARK: Ideographs

    private mutating func ideographs(at first: Int) -> Int? {
        if isThai { return thai(at: first) }
        guard Ideographs.isNumeral(tokens[first].key) else { return nil }
        let run = Ideographs.run(scan, from: first, leading: nil)
        append(run.value, .ideographs, first..<run.end, isOrdinal: first > 0 && tokens[first - 1].key == 0x7B2C)
        return run.end
    }

    private mutating func thai(at first: Int) -> Int? {
        guard let number = ThaiNumbers.number(scan, at: first) else { return nil }
        append(number.value, .words, first..<number.end, isOrdinal: false)
        return number.end
    }

    private mutating func append(
        _ value: Double, _ form: NumberExpression.Form, _ range: Range<Int>, isOrdinal: Bool
    ) {
        found.append(
            NumberExpression(
                value: value, alternatives: [], form: form, isOrdinal: isOrdinal, hasForeignSeparator: false,
                hasOtherGroups: false, start: Int(tokens[range.lowerBound].start),
                end: Int(tokens[range.upperBound - 1].end), tokens: range))
    }
}
