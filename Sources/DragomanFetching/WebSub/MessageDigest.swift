/// A hash function that takes its message in blocks (Merkle and Damgård).
///
/// Written here for the signatures of WebSub alone: hubs choose the function, most still choose SHA-1, and libsodium has neither that nor
/// SHA-384, while BoringSSL would come twice with swift-crypto. Passwords and tokens have no business here.
protocol MessageDigest {
    /// Bytes of one block.
    static var blockLength: Int { get }
    init()
    mutating func take(block: ArraySlice<UInt8>)
    var digest: [UInt8] { get }
}

extension MessageDigest {
    static func hash(_ message: [UInt8]) -> [UInt8] {
        var function = Self()
        let whole = message.count / blockLength * blockLength
        for start in stride(from: 0, to: whole, by: blockLength) {
            function.take(block: message[start..<(start + blockLength)])
        }
        // The rest, a one bit, zeros, and the length in bits as the last bytes of a block.
        var rest = Array(message[whole...]) + [0x80]
        let lengthBytes = blockLength / 8
        while rest.count % blockLength != blockLength - lengthBytes { rest.append(0) }
        rest += Array(repeating: 0, count: lengthBytes - 8) + bigEndianBytes([UInt64(message.count) * 8])
        for start in stride(from: 0, to: rest.count, by: blockLength) {
            function.take(block: rest[start..<(start + blockLength)])
        }
        return function.digest
    }

    /// The keyed hash of RFC 2104.
    static func authenticate(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        var padded = key.count > blockLength ? hash(key) : key
        padded += Array(repeating: 0, count: blockLength - padded.count)
        return hash(padded.map { $0 ^ 0x5c } + hash(padded.map { $0 ^ 0x36 } + message))
    }
}

func bigEndianBytes<Word: FixedWidthInteger & UnsignedInteger>(_ words: [Word]) -> [UInt8] {
    words.flatMap { word in
        stride(from: Word.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> Word($0)) }
    }
}

func bigEndianWords<Word: FixedWidthInteger & UnsignedInteger>(_ bytes: ArraySlice<UInt8>) -> [Word] {
    let size = Word.bitWidth / 8
    return stride(from: bytes.startIndex, to: bytes.endIndex, by: size).map { start in
        bytes[start..<(start + size)].reduce(0) { $0 << 8 | Word($1) }
    }
}
