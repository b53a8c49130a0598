/// Cuts a text into tokens in one pass.
struct TokenScanner {
    private var tokens: [Token] = []
    private var current = ""
    private var kind = Token.Kind.word
    private var isCapitalised = false
    private var script = Script.latin
    private var opensSentence = true
    /// A separator inside a number, kept until a digit follows it.
    private var pendingSeparator: Unicode.Scalar?

    /// The tokens of a text, in its order.
    static func tokens(of text: String) -> [Token] {
        var scanner = TokenScanner()
        for scalar in text.unicodeScalars { scanner.take(scalar) }
        scanner.flush()
        return scanner.tokens
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if let digit = Self.digit(scalar) {
            takeDigit(digit)
        } else if Self.isIdeograph(scalar) {
            flush()
            tokens.append(Token(kind: .ideograph, text: String(scalar), script: .other))
            opensSentence = false
        } else if Self.isLetter(scalar) {
            takeLetter(scalar)
        } else if kind == .number, !current.isEmpty, Self.isSeparator(scalar), pendingSeparator == nil {
            pendingSeparator = scalar
        } else {
            flush()
            if Self.endsSentence(scalar) { opensSentence = true }
        }
    }

    private mutating func takeDigit(_ digit: Unicode.Scalar) {
        if !current.isEmpty, kind == .word { flush() }
        kind = .number
        if let separator = pendingSeparator { current.unicodeScalars.append(separator) }
        pendingSeparator = nil
        current.unicodeScalars.append(digit)
    }

    private mutating func takeLetter(_ scalar: Unicode.Scalar) {
        if kind == .number || pendingSeparator != nil { flush() }
        guard let folded = Folding.fold(scalar) else { return }
        if current.isEmpty {
            kind = .word
            isCapitalised = folded != scalar && scalar.properties.isUppercase
            script = Script(of: scalar)
        }
        current.unicodeScalars.append(folded)
    }

    private mutating func flush() {
        // A separator that no digit followed ends the number, and the sentence where it is a full stop.
        let trailing = pendingSeparator
        pendingSeparator = nil
        if !current.isEmpty {
            tokens.append(
                Token(
                    kind: kind, text: current, isCapitalised: isCapitalised, opensSentence: opensSentence,
                    script: script))
            current = ""
            opensSentence = false
        }
        kind = .word
        isCapitalised = false
        if trailing == "." { opensSentence = true }
    }
}

extension TokenScanner {
    /// The ASCII digit of a decimal digit in any script.
    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? scalar : nil }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return Unicode.Scalar(0x30 + UInt8(value))
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x61...0x7A).contains(scalar.value | 0x20) }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
            || scalar.value == 0x640
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x3040
            && (scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value))
    }

    /// What may stand inside a number: points, commas, colons of a time, apostrophes, Arabic separators and narrow spaces.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E, 0x2C, 0x3A, 0x27, 0x2019, 0x66B, 0x66C, 0xA0, 0x202F, 0x2009: true
        default: false
        }
    }

    /// After these a capital says nothing: ends of sentences, colons, opening quotation marks and brackets, dashes.
    private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21, 0x22, 0x28, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0xA1, 0xAB, 0xBF, 0x2013, 0x2014, 0x2018, 0x201C,
            0x201E,
            0x2026, 0x0A, 0x2022, 0x61F, 0x6D4, 0x964:
            true
        default: false
        }
    }
}
