/// What the bytes themselves say, for pages that say nothing or lie.
enum EncodingGuess {
    /// Whether there is a byte above 0x7F and all is well-formed UTF-8 (but for a sequence cut off at the very end).
    static func isUTF8BeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        let invalid = UTF8Text.firstInvalid(base, 0, bytes.count)
        guard invalid == bytes.count || UTF8Text.isCutOff(base, invalid, bytes.count) else { return false }
        return !UTF8Text.isASCII(bytes)
    }

    /// A few characters of East Asia in an encoding of two bytes each can be well-formed UTF-8 by chance; so many of three bytes cannot. For a page of fewer the
    /// standard is followed: what it declares counts.
    private static let plenty = 200

    /// Whether all is well-formed UTF-8 and has many characters of three bytes.
    static func isPlainlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard isUTF8BeyondASCII(bytes) else { return false }
        var count = 0
        for byte in bytes where byte & 0xF0 == 0xE0 { count += 1 }
        return count >= plenty
    }

    /// UTF-8 when it is that, else UTF-16 when every second byte of the beginning is NUL, else windows-1252 as the standard's default.
    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> Encoding {
        if isUTF8BeyondASCII(bytes) { return .utf8 }
        return utf16(bytes) ?? .windows1252
    }

    private static func utf16(_ bytes: UnsafeBufferPointer<UInt8>) -> Encoding? {
        let sample = bytes.prefix(256)
        guard sample.count >= 4 else { return nil }
        var nulls = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { nulls[index & 1] += 1 }
        let half = sample.count / 2
        if nulls[1] * 10 >= half * 8, nulls[0] * 10 <= half { return .utf16LE }
        return nulls[0] * 10 >= half * 8 && nulls[1] * 10 <= half ? .utf16BE : nil
    }
}
