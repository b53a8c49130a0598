import Glibc

/// The multi-byte encodings of East Asia, through the system's `iconv` in the variants that the WHATWG's are nearest to.
enum LegacyDecoder {
    private static let systemNames = [
        "GBK": "GB18030", "gb18030": "GB18030", "Big5": "BIG5-HKSCS", "EUC-JP": "EUC-JP-MS",
        "ISO-2022-JP": "ISO-2022-JP-3",
        "Shift_JIS": "CP932", "EUC-KR": "UHC",
    ]

    /// What the standard reads the byte 0x80 as where the system refuses it.
    private static let meaningsOf0x80: [String: UInt32] = ["GBK": 0x20AC, "gb18030": 0x20AC, "Shift_JIS": 0x80]

    /// Text that the system cannot convert becomes U+FFFD; after an ill-formed sequence, decoding goes on with its second byte when that is ASCII.
    ///
    /// The system's tables have gaps: some 120 rare characters of Big5, and the vendors' characters in ISO-2022-JP.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, encoding: String) -> [UInt8] {
        guard let system = systemNames[encoding] else { return UTF8Text.mended(bytes) }
        let converter = iconv_open("UTF-8", system)
        guard converter != iconv_t(bitPattern: -1) else { return UTF8Text.mended(bytes) }
        defer { iconv_close(converter) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 3 / 2)
        var offset = 0
        while offset < bytes.count {
            offset += convert(converter, UnsafeBufferPointer(rebasing: bytes[offset...]), &result)
            if offset < bytes.count {
                let mended = mend(bytes, offset, encoding)
                result.append(scalar: mended.scalar)
                offset += mended.length
            }
        }
        return result
    }

    /// What the standard makes of bytes that the system does not convert: a character of the standard's own, or U+FFFD for the byte or for the whole
    /// sequence that it begins. An ASCII byte is never swallowed.
    private static func mend(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ encoding: String
    ) -> (scalar: UInt32, length: Int) {
        let lead = bytes[offset]
        if lead == 0x80, let own = meaningsOf0x80[encoding] { return (own, 1) }
        guard isLead(lead, encoding), offset + 1 < bytes.count, bytes[offset + 1] > 0x7F else { return (0xFFFD, 1) }
        let isLong = encoding == "EUC-JP" && lead == 0x8F && bytes[offset + 1] >= 0xA1
        return (0xFFFD, isLong && offset + 2 < bytes.count && bytes[offset + 2] > 0x7F ? 3 : 2)
    }

    /// Whether the byte begins a sequence.
    private static func isLead(_ byte: UInt8, _ encoding: String) -> Bool {
        switch encoding {
        case "EUC-JP": byte == 0x8E || byte == 0x8F || (0xA1...0xFE).contains(byte)
        case "Shift_JIS": (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
        case "ISO-2022-JP": false
        default: (0x81...0xFE).contains(byte)
        }
    }

    /// Converts as far as the bytes are well formed and gives how far that was.
    private static func convert(_ converter: iconv_t?, _ bytes: UnsafeBufferPointer<UInt8>, _ result: inout [UInt8])
        -> Int
    {
        var done = 0
        while done < bytes.count {
            var isStuck = false
            let room = max(64, (bytes.count - done) * 3)
            let chunk = [UInt8](unsafeUninitializedCapacity: min(room, 1 << 16)) { output, count in
                // `iconv` does not write to its input, though its type does not say so.
                var input = UnsafeMutableRawPointer(mutating: bytes.baseAddress.map { UnsafeRawPointer($0 + done) })?
                    .assumingMemoryBound(to: CChar.self)
                var inputLeft = bytes.count - done
                var target = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
                var targetLeft = output.count
                let status = iconv(converter, &input, &inputLeft, &target, &targetLeft)
                isStuck = status == Int.max || status == -1 ? errno != E2BIG : false
                done = bytes.count - inputLeft
                count = output.count - targetLeft
            }
            result += chunk
            if isStuck { return done }
        }
        return done
    }
}
