/// What the bytes themselves say, for pages that say nothing or lie.
enum EncodingGuess {
    /// Whether there is a byte above 0x7F and all is well-formed UTF-8 (but for a sequence cut off at the very end).
    static func isUTF8BeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        let invalid = UTF8Text.firstInvalid(base, 0, bytes.count)
        guard invalid == bytes.count || UTF8Text.isCutOff(base, invalid, bytes.count) else { return false }
        return !UTF8Text.isASCII(bytes)
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
