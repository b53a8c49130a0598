import DragomanLanguages

/// Code that leaks into translations, found by its shape.
struct LeakPattern {
    var range: Range<Int>
    var key: UInt64

    private init(_ range: Range<Int>, _ scalars: [UInt32]) {
        self.range = range
        key = scalars[range].reduce(Scalars.seed) { Scalars.mix($0, $1) }
    }

    /// The leaks of a text, in order. O(n): every look ahead is bounded.
    static func leaks(in scalars: [UInt32]) -> [LeakPattern] {
        var found: [LeakPattern] = []
        var index = 0
        while index < scalars.count {
            let end: Int? =
                switch scalars[index] {
                case 0x5B: shortcode(scalars, index)
                case 0x3C: angle(scalars, index)
                case 0x5F: underscores(scalars, index)
                case 0x40: doubled(scalars, index, 0x40)
                case 0x2581: index + 1
                case 0x60: tripled(scalars, index, 0x60)
                case 0x26: nonBreaking(scalars, index)
                case 0xE000...0xF8FF, 0xFFF9...0xFFFC: index + 1
                default: nil
                }
            if let end {
                found.append(LeakPattern(index..<end, scalars))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// `[caption id="x"]`, `[/embed]`, `[Gambas:Video CNN]`, `[INST]`, `[[img]]`; not "[he]", "[3]" or "[…]".
    private static func shortcode(_ scalars: [UInt32], _ start: Int) -> Int? {
        let limit = min(scalars.count, start + 200)
        var index = start + 1
        var hasSign = false
        guard index < limit else { return nil }
        let isClosing = scalars[index] == 0x2F
        let isDouble = scalars[index] == 0x5B
        if isClosing || isDouble { index += 1 }
        let name = index
        var isCapitals = true
        var nameEnd: Int?
        while index < limit, scalars[index] != 0x5D {
            let scalar = scalars[index]
            if scalar == 0x0A { return nil }
            if nameEnd == nil, !(isASCIIWord(scalar) || scalar == 0x2D) { nameEnd = index }
            if nameEnd == nil, (scalar | 0x20) &- 0x61 < 26, scalar >= 0x61 { isCapitals = false }
            let isSign =
                scalar == 0x3D || scalar == 0x5F
                || (scalar == 0x3A && index == nameEnd && index + 1 < limit && scalars[index + 1] != 0x20)
            hasSign = hasSign || isSign
            index += 1
        }
        guard index < limit, index > name, (scalars[name] | 0x20) &- 0x61 < 26 else { return nil }
        let length = (nameEnd ?? index) - name
        let isTemplate = isCapitals && nameEnd == nil && length >= 4 && index - name <= 12
        let isKnown = [
            "embed", "caption", "gallery", "video", "audio", "youtube", "quote", "img", "image", "photo", "gambas",
            "inst", "ads", "ad", "widget",
        ].contains {
            Scalars.key($0)
                == Scalars.key(
                    String(String.UnicodeScalarView(scalars[name..<name + length].compactMap(Unicode.Scalar.init))))
        }
        guard isClosing || isDouble || hasSign || isTemplate || isKnown else { return nil }
        return index + 1 + (isDouble && index + 1 < scalars.count && scalars[index + 1] == 0x5D ? 1 : 0)
    }

    private static func isASCIIWord(_ scalar: UInt32) -> Bool {
        (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 || scalar == 0x5F
    }

    /// `<s>`, `</s>`, `<unk>`, `<pad>`, `<|im_end|>`, `<0x0A>`, `<2fr>`.
    private static func angle(_ scalars: [UInt32], _ start: Int) -> Int? {
        let limit = min(scalars.count, start + 32)
        guard let close = scalars[start..<limit].firstIndex(of: 0x3E), close > start + 1 else { return nil }
        if scalars[start + 1] == 0x7C || scalars[close - 1] == 0x7C { return close + 1 }
        let body = scalars[(scalars[start + 1] == 0x2F ? start + 2 : start + 1)..<close]
        let word = body.reduce(Scalars.seed) { Scalars.mix($0, Scalars.lower($1)) }
        if Self.modelTokens.contains(word) { return close + 1 }
        let isCode =
            body.count <= 6 && body.first.map { $0 &- 0x30 < 10 } == true && body.contains { ($0 | 0x20) &- 0x61 < 26 }
        return isCode && body.allSatisfy(isASCIIWord) ? close + 1 : nil
    }

    private static let modelTokens: Set<UInt64> = Set(
        [
            "s", "unk", "pad", "eos", "bos", "mask", "sep", "cls", "sys", "think", "end", "start", "ph", "endoftext",
            "eot", "bpt",
        ].map {
            Scalars.key($0)
        })

    /// `__PH_0__`.
    private static func underscores(_ scalars: [UInt32], _ start: Int) -> Int? {
        guard start + 4 < scalars.count, scalars[start + 1] == 0x5F else { return nil }
        var index = start + 2
        while index < min(scalars.count, start + 40), isASCIIWord(scalars[index]) { index += 1 }
        guard index - start >= 5, scalars[index - 1] == 0x5F, scalars[index - 2] == 0x5F else { return nil }
        return index
    }

    private static func doubled(_ scalars: [UInt32], _ start: Int, _ mark: UInt32) -> Int? {
        start + 1 < scalars.count && scalars[start + 1] == mark ? start + 2 : nil
    }

    private static func tripled(_ scalars: [UInt32], _ start: Int, _ mark: UInt32) -> Int? {
        start + 2 < scalars.count && scalars[start + 1] == mark && scalars[start + 2] == mark ? start + 3 : nil
    }

    private static func nonBreaking(_ scalars: [UInt32], _ start: Int) -> Int? {
        let text = Array("&nbsp;".unicodeScalars.map(\.value))
        return start + 6 <= scalars.count && Array(scalars[start..<start + 6]) == text ? start + 6 : nil
    }
}
