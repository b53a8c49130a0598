/// How many bytes of a text are digits, capitals, letters, line breaks and `@` signs: all five counted in one number, so that a byte costs one look-up and one sum.
struct ByteCensus {
    private(set) var digits = 0
    /// Capital letters of ASCII.
    private(set) var capitals = 0
    /// Letters of ASCII, and bytes that begin a letter of another alphabet.
    private(set) var letters = 0
    private(set) var lineBreaks = 0
    private(set) var ats = 0

    private static let fieldWidth: UInt64 = 12
    /// So many bytes fit a field.
    private static let fullest = 1 << 12 - 1

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        Self.weights.withUnsafeBufferPointer { weights in
            var start = 0
            while start < bytes.count {
                let end = min(bytes.count, start + Self.fullest)
                var sum: UInt64 = 0
                for position in start..<end { sum &+= weights[Int(bytes[position])] }
                add(sum)
                start = end
            }
        }
    }

    private mutating func add(_ sum: UInt64) {
        func field(_ number: UInt64) -> Int { Int(sum >> (number * Self.fieldWidth) & (1 << Self.fieldWidth - 1)) }
        digits += field(0)
        capitals += field(1)
        letters += field(2)
        lineBreaks += field(3)
        ats += field(4)
    }

    /// For every byte, one in the field of each count that it belongs to.
    private static let weights: [UInt64] = (0...255).map { (byte: UInt8) in
        let kinds = [
            byte.isASCIIDigit, byte.isASCIICapital, byte.isASCIILetter || byte >= 0xC0, byte == 0x0A,
            byte == 0x40,
        ]
        return kinds.enumerated().reduce(0) { $1.element ? $0 | 1 << (UInt64($1.offset) * fieldWidth) : $0 }
    }
}
