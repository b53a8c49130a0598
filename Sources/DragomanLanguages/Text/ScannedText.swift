/// A text taken apart once, for everything that looks at words and figures: scalars and tokens in order.
///
/// One pass, O(n). Words are runs of letters with their combining marks; a hyphen or an apostrophe is a token of its own.
package struct ScannedText: Sendable {
    package let scalars: [UInt32]
    package let tokens: [TextToken]

    package init(_ text: String) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { scalars.append(scalar.value) }
        self.init(scalars: scalars)
    }

    package init(scalars: [UInt32]) {
        self.scalars = scalars
        var tokens: [TextToken] = []
        tokens.reserveCapacity(scalars.count / 4 + 4)
        scalars.withUnsafeBufferPointer { Self.scan($0, into: &tokens) }
        self.tokens = tokens
    }

    private static func scan(_ scalars: UnsafeBufferPointer<UInt32>, into tokens: inout [TextToken]) {
        var index = 0
        var followsSpace = true
        while index < scalars.count {
            let start = index
            let kind = Scalars.kind(scalars[index])
            switch kind {
            case .space, .mark:
                index += 1
                if kind == .space { followsSpace = true }
                continue
            case .letter: tokens.append(word(scalars, &index, followsSpace))
            case .digit:
                var hash = Scalars.seed
                while index < scalars.count, let value = Scalars.digitValue(scalars[index]) {
                    hash = Scalars.mix(hash, 0x30 + UInt32(value))
                    index += 1
                }
                if index == start { index += 1 }
                tokens.append(token(.digits, start, index, hash, followsSpace))
            case .ideograph, .punctuation:
                index += 1
                let tokenKind: TextToken.Kind = kind == .ideograph ? .ideograph : .punctuation
                tokens.append(token(tokenKind, start, index, UInt64(Scalars.lower(scalars[start])), followsSpace))
            }
            followsSpace = false
        }
    }

    private static func token(
        _ kind: TextToken.Kind, _ start: Int, _ end: Int, _ key: UInt64, _ followsSpace: Bool
    ) -> TextToken {
        TextToken(
            kind: kind, followsSpace: followsSpace, isCapitalised: false, isAllCapitals: false, start: Int32(start),
            end: Int32(end), key: key)
    }

    private static func word(
        _ scalars: UnsafeBufferPointer<UInt32>, _ index: inout Int, _ followsSpace: Bool
    ) -> TextToken {
        let start = index
        let isHangul = Scalars.isHangul(scalars[start])
        var hash = Scalars.seed
        var allUpper = true
        while index < scalars.count {
            let scalar = scalars[index]
            let kind = Scalars.kind(scalar)
            guard kind == .letter || kind == .mark else { break }
            // Korean writes its particles on to foreign words: "BBC는".
            if kind == .letter, Scalars.isHangul(scalar) != isHangul { break }
            index += 1
            if kind == .mark { continue }
            let lower = Scalars.lower(scalar)
            if lower == scalar { allUpper = false }
            hash = Scalars.mix(hash, lower)
        }
        return TextToken(
            kind: .word, followsSpace: followsSpace, isCapitalised: Scalars.isUpper(scalars[start]),
            isAllCapitals: allUpper, start: Int32(start), end: Int32(index), key: hash)
    }

    /// The text of a range of scalars.
    package func string(_ range: Range<Int>) -> String { ScalarText.string(scalars[range]) }

    /// Whether token `index` is the mark `scalar`.
    package func isMark(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .punctuation
            && tokens[index].key == UInt64(Scalars.lower(scalar.value))
    }

    /// The key of a word that goes on behind an apostrophe, as the Ukrainian "п'ять" does, and the index behind it.
    package func joinedWord(at index: Int) -> (key: UInt64, end: Int)? {
        guard index + 2 < tokens.count, tokens[index + 1].key == 0x27, !tokens[index + 1].followsSpace,
            tokens[index + 2].kind == .word, !tokens[index + 2].followsSpace, tokens[index].kind == .word
        else { return nil }
        var key = Scalars.seed
        for scalar in scalars[Int(tokens[index].start)..<Int(tokens[index + 2].end)] where Scalars.kind(scalar) != .mark
        {
            key = Scalars.mix(key, Scalars.lower(scalar))
        }
        return (key, index + 3)
    }
}
