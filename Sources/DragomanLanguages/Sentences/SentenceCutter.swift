/// One walk over the scalars of a text, from end mark to end mark.
struct SentenceCutter {
    let scalars: UnsafeBufferPointer<UInt32>
    let rules: SentenceRules
    private var cuts: [Int] = []
    private var start = 0

    init(scalars: UnsafeBufferPointer<UInt32>, rules: SentenceRules) {
        self.scalars = scalars
        self.rules = rules
    }

    mutating func run() -> [Int] {
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == 0x0A || scalar == 0x2029 {
                index = afterSpace(index)
                cut(at: index)
            } else if EndMark.isEnd(scalar, rules: rules) {
                index = end(at: index)
            } else if scalar == 0x20, rules.isThai {
                index = thaiSpace(at: index)
            } else {
                index += 1
            }
        }
        return cuts
    }

    private mutating func cut(at index: Int) {
        guard index > start, hasText(start..<index) else { return }
        cuts.append(index)
        start = index
    }

    private func hasText(_ range: Range<Int>) -> Bool {
        range.contains { Scalars.kind(scalars[$0]) != .space }
    }

    private func afterSpace(_ index: Int) -> Int {
        var index = index
        while index < scalars.count, Scalars.kind(scalars[index]) == .space { index += 1 }
        return index
    }

    /// Takes a run of end marks with the closing marks after it, and cuts there if nothing speaks against it.
    private mutating func end(at mark: Int) -> Int {
        var index = mark
        while index < scalars.count, EndMark.isEnd(scalars[index], rules: rules) { index += 1 }
        let isWide = EndMark.isWide(scalars[index - 1])
        let marks = mark..<index
        index = afterClosing(index)
        let next = afterSpace(index)
        guard next < scalars.count else { return next }
        if scalars[index..<next].contains(0x0A) {
            cut(at: next)
            return next
        }
        guard isWide || next > index else { return index }
        if isWide ? !Self.isLower(scalars[next]) : endsSentence(marks, next: next) { cut(at: next) }
        return max(next, index)
    }

    /// Past quotes and brackets that close; in front of a closing guillemet one space is allowed, as French writes it.
    private func afterClosing(_ index: Int) -> Int {
        var index = index
        while index < scalars.count {
            let scalar = scalars[index]
            if EndMark.isClosing(scalar, guillemetsOpenRight: rules.guillemetsOpenRight) {
                index += 1
            } else if Scalars.kind(scalar) == .space, index + 1 < scalars.count, scalars[index + 1] == 0xBB,
                !rules.guillemetsOpenRight
            {
                index += 2
            } else if scalar == 0x22 || scalar == 0x27 {
                index += 1
            } else if scalar == 0x5B, index + 2 < scalars.count, Scalars.digitValue(scalars[index + 1]) != nil {
                guard let close = footnoteEnd(index) else { return index }
                index = close
            } else {
                return index
            }
        }
        return index
    }

    private func footnoteEnd(_ index: Int) -> Int? {
        var end = index + 1
        while end < scalars.count, end < index + 5, Scalars.digitValue(scalars[end]) != nil { end += 1 }
        return end < scalars.count && scalars[end] == 0x5D ? end + 1 : nil
    }

    private static func isLower(_ scalar: UInt32) -> Bool {
        Scalars.kind(scalar) == .letter && hasCase(scalar) && !Scalars.isUpper(scalar)
    }

    /// Latin, Greek, Cyrillic and Armenian have two cases; the other scripts say nothing by the letter that follows.
    private static func hasCase(_ scalar: UInt32) -> Bool {
        scalar < 0x590 || (0x1E00...0x1FFF).contains(scalar)
    }

    private func endsSentence(_ marks: Range<Int>, next: Int) -> Bool {
        var first = next
        while first < scalars.count, EndMark.isOpening(scalars[first]) { first += 1 }
        guard first < scalars.count, !Self.isLower(scalars[first]) else { return false }
        guard scalars[first] != 0x2C, scalars[first] != 0x3B else { return false }
        let mark = scalars[marks.lowerBound]
        guard mark == 0x2E, marks.count == 1 else { return true }
        return stopEndsSentence(marks.lowerBound, next: first)
    }

    /// Whether a single full stop at `stop` ends a sentence, given that what follows could begin one.
    private func stopEndsSentence(_ stop: Int, next: Int) -> Bool {
        var begin = stop
        while begin > start, Scalars.kind(scalars[begin - 1]) == .letter || Scalars.kind(scalars[begin - 1]) == .mark {
            begin -= 1
        }
        if begin == stop { return digitsEndSentence(stop, next: next) }
        let word = key(begin..<stop)
        let letters = stop - begin
        if letters == 1 { return !isInitial(at: begin, next: next) }
        if rules.titles.contains(word) { return false }
        if rules.abbreviations.contains(word) || isDotted(begin) { return isStarter(at: next) }
        if rules.hasOrdinalStops, isRoman(begin..<stop) { return isStarter(at: next) }
        return true
    }

    /// A single letter before the stop: an initial ("J. Kirby"), but not the pronoun ("and I. Then") or a letter after a figure.
    private func isInitial(at begin: Int, next: Int) -> Bool {
        let letter = scalars[begin]
        guard Scalars.isUpper(letter) || !Self.hasCase(letter) else {
            return isDotted(begin) ? !isStarter(at: next) : rules.abbreviations.contains(key(begin..<begin + 1))
        }
        if isDotted(begin) { return !isStarter(at: next) }
        if letter == 0x49, rules.isEnglish, begin > start + 1, Self.isLower(scalars[begin - 2]) { return false }
        return true
    }

    /// Whether the letters at `begin` follow another letter and a stop: "U.S.", "p.m.", "z.B.".
    private func isDotted(_ begin: Int) -> Bool {
        begin - 2 >= start && scalars[begin - 1] == 0x2E && Scalars.kind(scalars[begin - 2]) == .letter
    }

    private func digitsEndSentence(_ stop: Int, next: Int) -> Bool {
        var begin = stop
        while begin > start, Scalars.digitValue(scalars[begin - 1]) != nil { begin -= 1 }
        let digits = stop - begin
        guard digits > 0 else { return true }
        if !hasText(start..<begin) { return false }
        guard rules.hasOrdinalStops, digits <= 2 else { return true }
        if begin > start, scalars[begin - 1] == 0x2E || scalars[begin - 1] == 0x2C { return true }
        return isStarter(at: next)
    }

    private func isRoman(_ range: Range<Int>) -> Bool {
        range.count <= 5 && range.allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains(scalars[$0]) }
    }

    private func key(_ range: Range<Int>) -> UInt64 {
        range.reduce(Scalars.seed) { hash, index in
            Scalars.kind(scalars[index]) == .mark ? hash : Scalars.mix(hash, Scalars.lower(scalars[index]))
        }
    }

    /// Whether the word at `index` is one that a sentence likes to begin with: "The", "Er", "Il".
    private func isStarter(at index: Int) -> Bool {
        var end = index
        while end < scalars.count, Scalars.kind(scalars[end]) == .letter { end += 1 }
        return end > index && rules.starters.contains(key(index..<end))
    }

    private mutating func thaiSpace(at index: Int) -> Int {
        let next = afterSpace(index)
        let isThai = { (scalar: UInt32) in (0xE01...0xE4F).contains(scalar) }
        if index > start + SentenceSegmenter.thaiSentence, next < scalars.count, isThai(scalars[index - 1]),
            isThai(scalars[next])
        {
            cut(at: next)
        }
        return next
    }
}
