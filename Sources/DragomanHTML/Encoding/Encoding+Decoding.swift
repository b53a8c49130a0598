extension Encoding {
    /// The bytes as well-formed UTF-8, without a byte order mark; what the encoding does not allow becomes U+FFFD. Linear in the number of bytes.
    public func decode(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { decode($0) }
    }

    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        if self == .utf8 {
            return UTF8Text.mended(Encoding.hasUTF8Mark(bytes) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes)
        }
        if self == .utf16LE || self == .utf16BE { return decodeUTF16(bytes, isBigEndian: self == .utf16BE) }
        if self == .replacement { return bytes.isEmpty ? [] : [0xEF, 0xBF, 0xBD] }
        if let table = SingleByteTables.table(name) { return decodeSingleBytes(bytes) { table[Int($0) - 0x80] } }
        if self == .userDefined { return decodeSingleBytes(bytes) { UInt16($0) - 0x80 + 0xF780 } }
        return LegacyDecoders.decode(bytes, encoding: name) ?? UTF8Text.mended(bytes)
    }

    private func decodeSingleBytes(_ bytes: UnsafeBufferPointer<UInt8>, _ scalar: (UInt8) -> UInt16) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 4)
        guard let base = bytes.baseAddress else { return result }
        var index = 0
        while index < bytes.count {
            let end = UTF8Text.endOfASCII(base, index, bytes.count)
            result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
            index = end
            while index < bytes.count, bytes[index] >= 0x80 {
                result.append(scalar: UInt32(scalar(bytes[index])))
                index += 1
            }
        }
        return result
    }

    private func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> [UInt8] {
        func unit(_ index: Int) -> UInt32 {
            let first = UInt32(bytes[index])
            let second = UInt32(bytes[index + 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.count >= 2 && unit(0) == 0xFEFF ? 2 : 0
        while index + 1 < bytes.count {
            let lead = unit(index)
            index += 2
            if lead & 0xFC00 == 0xD800, index + 1 < bytes.count, unit(index) & 0xFC00 == 0xDC00 {
                result.append(scalar: 0x10000 + (lead & 0x3FF) << 10 + unit(index) & 0x3FF)
                index += 2
            } else {
                result.append(scalar: lead)
            }
        }
        if index < bytes.count { result.append(scalar: 0xFFFD) }
        return result
    }
}

extension [UInt8] {
    /// Appends a scalar as UTF-8; what is no scalar as U+FFFD.
    mutating func append(scalar value: UInt32) {
        // The letters of most legacy encodings.
        if value >= 0x80, value < 0x800 {
            append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
            return append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
