/// Publishing programs curl the quotes of a headline in some of the places where they print it and leave them as they were typed in others.
enum TitleSpelling {
    /// Of the spellings that differ from a title in the shape of its quotes alone, the one that most of the titles have; of as many, the first.
    static func usual(_ title: String, among titles: [String?]) -> String {
        guard let typed = straightened(title) else { return title }
        let spellings = titles.compactMap(\.self).filter { straightened($0) == typed }
        var best = (spelling: title, count: 0)
        for spelling in spellings {
            let count = spellings.count { $0 == spelling }
            if count > best.count { best = (spelling, count) }
        }
        return best.spelling
    }

    /// A title with a mark between its kicker and its headline, where another of the page's titles has one and this one puts them side by side.
    static func parted(_ title: String, among titles: [String?]) -> String {
        let parted = titles.compactMap(\.self).filter { $0 != title && TitleParts.first(of: $0) != nil }
        guard !parted.isEmpty, TitleParts.first(of: title) == nil else { return title }
        let key = Comparison.key(title)
        return parted.first { other in
            guard Comparison.key(other) == key, let (head, tail) = TitleParts.first(of: other) else { return false }
            return !Comparison.key(head).isEmpty && !Comparison.key(tail).isEmpty
        } ?? title
    }

    /// The text with straight quotes, nil where it has none of either shape.
    private static func straightened(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.indices.contains(where: { quote(in: bytes, at: $0) != nil }) else { return nil }
            return String(unsafeUninitializedCapacity: bytes.count) { result in
                var (count, index) = (0, 0)
                while index < bytes.count {
                    let quote = quote(in: bytes, at: index)
                    result[count] = quote?.typed ?? bytes[index]
                    count += 1
                    index += quote?.length ?? 1
                }
                return count
            }
        }
    }

    /// The quote that begins at a position of UTF-8 text, as it is typed, and its bytes: ' and " and their curled shapes, U+2018, U+2019, U+201C, U+201D.
    private static func quote(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (typed: UInt8, length: Int)? {
        let byte = bytes[index]
        if byte == 0x27 || byte == 0x22 { return (byte, 1) }
        guard byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
        switch bytes[index + 2] {
        case 0x98, 0x99: return (0x27, 3)
        case 0x9C, 0x9D: return (0x22, 3)
        default: return nil
        }
    }
}
