/// A run of bytes to look for in linear time (Knuth, Morris and Pratt), so that no file can make the search slow.
struct BytePattern {
    private let bytes: [UInt8]
    /// For each prefix, the length of its longest proper border.
    private let borders: [Int]

    init(_ pattern: some Collection<UInt8>) {
        bytes = Array(pattern)
        var borders = Array(repeating: 0, count: bytes.count)
        var length = 0
        for index in bytes.indices.dropFirst() {
            while length > 0, bytes[index] != bytes[length] { length = borders[length - 1] }
            if bytes[index] == bytes[length] { length += 1 }
            borders[index] = length
        }
        self.borders = borders
    }

    /// Where the pattern first begins at or after `start`.
    func firstMatch(in text: [UInt8], from start: Int) -> Int? {
        guard !bytes.isEmpty else { return start }
        var length = 0
        for index in text.indices.dropFirst(start) {
            while length > 0, text[index] != bytes[length] { length = borders[length - 1] }
            if text[index] == bytes[length] { length += 1 }
            if length == bytes.count { return index + 1 - length }
        }
        return nil
    }
}
