/// Guesses whether a text that should be plain is HTML.
///
/// It needs an end tag or a character reference to be, and then every tag and every reference in it must be one that HTML has:
/// a plain text taken for HTML loses words.
enum HTMLGuess {
    private static let elements: Set<String> = Set(
        """
        a abbr acronym address area article aside audio b big blockquote body br button canvas caption center cite code col \
        colgroup command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption figure \
        font footer form frame header h1 h2 h3 h4 h5 h6 hr html i iframe img input ins kbd keygen label legend li m main map \
        mark menu meter multicol nav nextid noscript ol optgroup option output p param picture pre progress q s samp section \
        select small sound source spacer span strike strong sub sup table tbody td textarea tfoot th thead time tr tt u ul var \
        video wbr
        """.split(separator: " ").map(String.init))

    static func isHTML(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var isLikely = false
            var index = 0
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "<"):
                    guard let isEndTag = tag(bytes, &index) else { return false }
                    if isEndTag { isLikely = true }
                case UInt8(ascii: "&"):
                    guard let isReference = reference(bytes, &index) else { return false }
                    if isReference { isLikely = true }
                default: index += 1
                }
            }
            return isLikely
        }
    }

    /// Whether there is a whole end tag; nil for a tag that HTML does not have.
    private static func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool? {
        index += 1
        let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let start = index
        while index < bytes.count, isWord(bytes[index]) { index += 1 }
        guard index > start else { return false }
        guard index - start <= 16, elements.contains(Bytes.string(bytes, start..<index).lowercased()) else {
            return nil
        }
        return isEnd && index < bytes.count && bytes[index] == UInt8(ascii: ">")
    }

    /// Whether there is a reference; nil for a name that HTML does not have.
    private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool? {
        let start = index
        index += 1
        let isNumber = index < bytes.count && bytes[index] == UInt8(ascii: "#")
        if isNumber { index += 1 }
        let name = index
        while index < bytes.count, isWord(bytes[index]) { index += 1 }
        guard index > name, index < bytes.count, bytes[index] == UInt8(ascii: ";") else { return false }
        return isNumber || References.match(bytes, start) != nil ? true : nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }
}
