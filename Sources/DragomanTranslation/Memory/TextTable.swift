/// Numbers by a hash of texts. Asking for one costs a pass over the text's bytes, however many there are; the texts themselves are the owner's.
///
/// The standard library's dictionary brings every text that is not ASCII to a normal form first, which takes longer than all the rest of a look-up.
struct TextTable: Sendable {
    private var chains = PostingChains(bits: 4)
    private var keys: [UInt64] = []
    private var numbers: [UInt32] = []

    /// Puts `number` under `key`.
    mutating func add(_ number: UInt32, under key: UInt64) {
        keys.append(key)
        numbers.append(number)
        chains.add(UInt32(keys.count - 1), under: key)
        guard chains.isCrowded else { return }
        chains = PostingChains(bits: chains.buckets.trailingZeroBitCount + 2)
        for (entry, key) in keys.enumerated() { chains.add(UInt32(entry), under: key) }
    }

    /// Numbers under `key`, the newest first, until `visit` gives false. Two texts may share a key: whoever asks must look.
    func forEach(under key: UInt64, _ visit: (UInt32) -> Bool) {
        chains.forEach(in: chains.bucket(of: key)) { entry in
            keys[Int(entry)] != key || visit(numbers[Int(entry)])
        }
    }

    /// The key of a text, mixed with that of another: eight bytes at a time, multiplied and folded.
    static func key(of text: String?, after other: UInt64 = 0) -> UInt64 {
        guard var text else { return mixed(other ^ 1) }
        return text.withUTF8 { bytes in
            var hash = mixed(other ^ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15)
            var index = 0
            let raw = UnsafeRawBufferPointer(bytes)
            while index + 8 <= bytes.count {
                hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index += 8
            }
            var rest: UInt64 = 0
            while index < bytes.count {
                rest = rest << 8 | UInt64(bytes[index])
                index += 1
            }
            return mixed(hash ^ rest)
        }
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
