import Glibc

/// Checks and mends UTF-8 as the WHATWG Encoding standard's decoder does.
package enum UTF8Text {
    /// The first byte at or after `start` that is not part of a well-formed sequence, or `end`. A sequence that `end` cuts off is not well formed.
    static func firstInvalid(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var offset = start
        while offset < end {
            if base[offset] < 0x80 {
                offset = endOfASCII(base, offset, end)
            } else {
                let length = sequenceLength(base, offset, end)
                if length <= 0 { return offset }
                offset += length
            }
        }
        return end
    }

    /// Whether every byte is part of a well-formed sequence.
    package static func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.baseAddress.map { firstInvalid($0, 0, bytes.count) == bytes.count } ?? true
    }

    /// Whether there is no byte above 0x7F.
    package static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.baseAddress.map { endOfASCII($0, 0, bytes.count) == bytes.count } ?? true
    }

    @inline(__always)
    static func endOfASCII(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var offset = start
        let raw = UnsafeRawPointer(base)
        // Most of most pages is ASCII: 64 bytes make one test.
        while offset + 64 <= end {
            var all = raw.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
            all |= raw.loadUnaligned(fromByteOffset: offset + 16, as: SIMD16<UInt8>.self)
            all |= raw.loadUnaligned(fromByteOffset: offset + 32, as: SIMD16<UInt8>.self)
            all |= raw.loadUnaligned(fromByteOffset: offset + 48, as: SIMD16<UInt8>.self)
            let halves = unsafeBitCast(all, to: SIMD2<UInt64>.self)
            if (halves[0] | halves[1]) & 0x8080_8080_8080_8080 != 0 { break }
            offset += 64
        }
        while offset + 16 <= end {
            let low = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080
            let high = raw.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self) & 0x8080_8080_8080_8080
            if low != 0 { return offset + low.trailingZeroBitCount >> 3 }
            if high != 0 { return offset + 8 + high.trailingZeroBitCount >> 3 }
            offset += 16
        }
        while offset < end, base[offset] < 0x80 { offset += 1 }
        return offset
    }

    /// The length of the sequence that begins at `offset` with a byte above 0x7F, or when it is ill-formed the number of bytes that
    /// one U+FFFD stands for, negated.
    @inline(__always)
    static func sequenceLength(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
        let first = base[offset]
        let needed: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: needed = 1
        case 0xE0...0xEF:
            needed = 2
            if first == 0xE0 { low = 0xA0 }
            if first == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            needed = 3
            if first == 0xF0 { low = 0x90 }
            if first == 0xF4 { high = 0x8F }
        default: return -1
        }
        var index = 1
        while index <= needed {
            guard offset + index < end else { return -index }
            let byte = base[offset + index]
            if byte < low || byte > high { return -index }
            low = 0x80
            high = 0xBF
            index += 1
        }
        return needed + 1
    }

    /// Whether the bytes from `start` to `end` are the beginning of a sequence that more bytes could make well formed.
    static func isCutOff(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        start < end && end - start < 4 && sequenceLength(base, start, end) == start - end && base[start] >= 0xC2
            && base[start] <= 0xF4
    }

    /// The bytes with every ill-formed sequence replaced by U+FFFD.
    static func mended(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard let base = bytes.baseAddress else { return [] }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        var offset = 0
        while offset < bytes.count {
            let invalid = firstInvalid(base, offset, bytes.count)
            result.append(contentsOf: bytes[offset..<invalid])
            offset = invalid
            if invalid < bytes.count {
                result += [0xEF, 0xBF, 0xBD]
                offset += -sequenceLength(base, invalid, bytes.count)
            }
        }
        return result
    }
}
