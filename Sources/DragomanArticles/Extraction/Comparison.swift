/// Text made comparable: letters and digits only, folded.
enum Comparison {
    static func key(_ text: String) -> String {
        var text = text
        return text.withUTF8 { buffer in
            // Folding makes no scalar longer.
            String(unsafeUninitializedCapacity: buffer.count) { key in
                var scanner = FoldedScanner(buffer, 0..<buffer.count)
                var count = 0
                while true {
                    while let byte = scanner.nextASCII() {
                        // What is no letter is written over.
                        key[count] = byte | 0x20
                        count += isLetter(ascii: byte) ? 1 : 0
                    }
                    guard let scalar = scanner.next() else { return count }
                    if isLetter(scalar) { write(scalar, to: key, &count) }
                }
            }
        }
    }

    /// Appends a scalar as UTF-8.
    @inline(__always)
    private static func write(_ scalar: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
        func put(_ value: UInt32) {
            bytes[count] = UInt8(truncatingIfNeeded: value)
            count += 1
        }
        switch scalar {
        case ..<0x80: put(scalar)
        case ..<0x800:
            put(0xC0 | scalar >> 6)
            put(0x80 | scalar & 0x3F)
        case ..<0x10000:
            put(0xE0 | scalar >> 12)
            put(0x80 | scalar >> 6 & 0x3F)
            put(0x80 | scalar & 0x3F)
        default:
            put(0xF0 | scalar >> 18)
            put(0x80 | scalar >> 12 & 0x3F)
            put(0x80 | scalar >> 6 & 0x3F)
            put(0x80 | scalar & 0x3F)
        }
    }

    /// Letters and digits, all of which have the bit that tells small letters from capitals.
    @inline(__always)
    private static func isLetter(ascii byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }

    /// Letters and digits; of scripts beyond the alphabets everything but general punctuation and symbols.
    static func isLetter(_ scalar: UInt32) -> Bool {
        PhraseBook.isWordScalar(scalar)
            || scalar >= 0xE00 && !(0x2000..<0x3005).contains(scalar)
                && !(0x3008..<0x3021).contains(scalar) && !(0xFE10..<0xFF10).contains(scalar)
    }
}
