import Glibc

/// The multi-byte encodings of East Asia, through the system's `iconv` in the variants that the WHATWG's are nearest to.
enum LegacyDecoder {
    private static let systemNames = [
        "GBK": "GB18030", "gb18030": "GB18030", "Big5": "BIG5-HKSCS", "EUC-JP": "EUC-JP-MS",
        "ISO-2022-JP": "ISO-2022-JP-3",
        "Shift_JIS": "CP932", "EUC-KR": "UHC",
    ]

    /// Text that the system cannot convert becomes U+FFFD; after an ill-formed sequence, decoding goes on with its second byte when that is ASCII.
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
                result += [0xEF, 0xBF, 0xBD]
                offset += skip(bytes, offset)
            }
        }
        return result
    }

    /// How many bytes of an ill-formed sequence one U+FFFD stands for.
    private static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        guard bytes[offset] > 0x7F, offset + 1 < bytes.count, bytes[offset + 1] > 0x7F else { return 1 }
        return 2
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
