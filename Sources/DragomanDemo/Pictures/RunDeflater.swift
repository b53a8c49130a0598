/// DEFLATE (RFC 1951) in one block of fixed codes, whose only matches are runs of one byte (distance 1).
struct RunDeflater {
    private var bytes: [UInt8] = []
    private var pending: UInt32 = 0
    private var pendingCount = 0

    /// Opens the block, the last one.
    init() {
        put(1, bits: 1)
        put(1, bits: 2)
    }

    mutating func write(_ data: [UInt8]) {
        var index = 0
        while index < data.count {
            let byte = data[index]
            putLiteral(Int(byte))
            var end = index + 1
            while end < data.count, data[end] == byte { end += 1 }
            index = putRun(end - index - 1, from: index + 1)
        }
    }

    /// The whole stream.
    mutating func finish() -> [UInt8] {
        putLiteral(256)
        if pendingCount > 0 { put(0, bits: 8 - pendingCount) }
        return bytes
    }

    /// Writes as many of the repeats as matches can hold (3 to 258 each) and gives the place after them.
    private mutating func putRun(_ repeats: Int, from start: Int) -> Int {
        var left = repeats
        while left >= 3 {
            let length = min(left, 258)
            putLength(length)
            put(0, bits: 5)
            left -= length
        }
        return start + repeats - left
    }

    private mutating func putLength(_ length: Int) {
        if length == 258 { return putLiteral(285) }
        // Codes come in groups of four, each group with one extra bit more than the last, from length 11 on.
        var (code, base, extra) = (257, 3, 0)
        while base + (1 << extra) <= length {
            base += 1 << extra
            code += 1
            extra = code < 265 ? 0 : (code - 261) / 4
        }
        putLiteral(code)
        put(UInt32(length - base), bits: extra)
    }

    private mutating func putLiteral(_ symbol: Int) {
        switch symbol {
        case 0...143: putCode(0x30 + symbol, bits: 8)
        case 144...255: putCode(0x190 + symbol - 144, bits: 9)
        case 256...279: putCode(symbol - 256, bits: 7)
        default: putCode(0xC0 + symbol - 280, bits: 8)
        }
    }

    /// Huffman codes stand with their first bit first, everything else with its lowest.
    private mutating func putCode(_ code: Int, bits: Int) {
        for bit in stride(from: bits - 1, through: 0, by: -1) { put(UInt32(code >> bit & 1), bits: 1) }
    }

    private mutating func put(_ value: UInt32, bits: Int) {
        pending |= value << UInt32(pendingCount)
        pendingCount += bits
        while pendingCount >= 8 {
            bytes.append(UInt8(pending & 0xFF))
            pending >>= 8
            pendingCount -= 8
        }
    }
}
