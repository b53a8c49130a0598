/// Text made comparable: letters and digits only, folded.
enum Comparison {
    static func key(_ text: String) -> String {
        var text = text
        return text.withUTF8 { buffer in
            var key = String.UnicodeScalarView()
            var scanner = FoldedScanner(buffer, 0..<buffer.count)
            while let scalar = scanner.next() {
                if isLetter(scalar), let letter = Unicode.Scalar(scalar) { key.append(letter) }
            }
            return String(key)
        }
    }

    /// Letters and digits; of scripts beyond the alphabets everything but general punctuation and symbols.
    static func isLetter(_ scalar: UInt32) -> Bool {
        PhraseBook.isWordScalar(scalar)
            || scalar >= 0xE00 && !(0x2000..<0x3005).contains(scalar)
                && !(0x3008..<0x3021).contains(scalar) && !(0xFE10..<0xFF10).contains(scalar)
    }
}
