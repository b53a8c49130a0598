extension StringProtocol {
    /// What white space of ASCII parts, cut byte by byte: characters are dear to find.
    var spacedWords: [Substring] {
        let text = Substring(self)
        var words: [Substring] = []
        words.reserveCapacity(8)
        var start = text.startIndex
        for index in text.utf8.indices where text.utf8[index] <= 0x20 {
            if start < index { words.append(text[start..<index]) }
            start = text.utf8.index(after: index)
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }
}
