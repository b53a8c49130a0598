extension AttributeCondition {
    func holds(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch comparison {
        case .exists: true
        case .equals: AttributeCondition.equal(text[...], value, ignoresCase)
        case .includes: AttributeCondition.includes(text, value, ignoresCase)
        case .dashMatch:
            AttributeCondition.equal(text.prefix(value.count), value, ignoresCase)
                && (text.count == value.count || text[value.count] == Byte.hyphen)
        case .prefix: !value.isEmpty && AttributeCondition.equal(text.prefix(value.count), value, ignoresCase)
        case .suffix: !value.isEmpty && AttributeCondition.equal(text.suffix(value.count), value, ignoresCase)
        case .substring: contains(text)
        }
    }

    static func equal(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ value: [UInt8], _ ignoresCase: Bool) -> Bool {
        guard text.count == value.count else { return false }
        if !ignoresCase { return text.elementsEqual(value) }
        return zip(text, value).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }

    /// Whether one of the words between white space is the value.
    static func includes(_ text: UnsafeBufferPointer<UInt8>, _ value: [UInt8], _ ignoresCase: Bool) -> Bool {
        guard !value.isEmpty else { return false }
        var start = 0
        while start < text.count {
            while start < text.count, text[start].isHTMLSpace { start += 1 }
            var stop = start
            while stop < text.count, !text[stop].isHTMLSpace { stop += 1 }
            if stop - start == value.count, equal(text[start..<stop], value, ignoresCase) { return true }
            start = stop
        }
        return false
    }

    private func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !value.isEmpty, text.count >= value.count else { return false }
        for start in 0...text.count - value.count {
            if AttributeCondition.equal(text[start..<start + value.count], value, ignoresCase) { return true }
        }
        return false
    }
}
