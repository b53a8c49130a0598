import DragomanHTML

/// HTML to the text in it, for comparing and for lists.
enum PlainText {
    private static let silent: [[UInt8]] = ["script", "style", "applet", "template"].map { Array($0.utf8) }

    static func folded(_ value: String, isHTML: Bool) -> String {
        var value = value
        return value.withUTF8 { source in
            var text: [UInt8] = []
            text.reserveCapacity(source.count)
            if isHTML {
                var index = 0
                while index < source.count {
                    if source[index] == UInt8(ascii: "<"), let end = endOfTag(source, index) {
                        text.append(0x20)
                        index = end
                    } else {
                        text.append(source[index])
                        index += 1
                    }
                }
                text = References.decode(text)
            } else {
                text.append(contentsOf: source)
            }
            return String(decoding: fold(text), as: UTF8.self)
        }
    }

    /// Where the markup that begins at `start` ends, nil when it is a bare `<`.
    private static func endOfTag(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        let next = start + 1
        guard next < source.count else { return nil }
        if source[next...].starts(with: "!--".utf8) {
            var index = next + 3
            while index + 2 < source.count {
                if source[index] == 0x2D, source[index + 1] == 0x2D, source[index + 2] == 0x3E { return index + 3 }
                index += 1
            }
            return source.count
        }
        guard Markup.isNameStart(source[next]) || [0x2F, 0x21, 0x3F].contains(source[next]) else { return nil }
        guard let close = source[next...].firstIndex(of: UInt8(ascii: ">")) else { return source.count }
        for name in silent where matches(source, next, name) {
            return endOfElement(source, close + 1, name)
        }
        return close + 1
    }

    private static func matches(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: [UInt8]) -> Bool {
        guard start + name.count < source.count else { return false }
        for (offset, byte) in name.enumerated() where Markup.lower(source[start + offset]) != byte { return false }
        let after = source[start + name.count]
        return Markup.isSpace(after) || after == UInt8(ascii: ">") || after == UInt8(ascii: "/")
    }

    private static func endOfElement(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ name: [UInt8]) -> Int {
        var index = start
        while index + 1 < source.count {
            if source[index] == UInt8(ascii: "<"), source[index + 1] == UInt8(ascii: "/"),
                matches(source, index + 2, name)
            {
                return source[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? source.count
            }
            index += 1
        }
        return source.count
    }

    /// One space for any run of ASCII white space, none at the ends. Other spaces are typography and stay.
    private static func fold(_ text: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.count)
        var isPending = false
        for byte in text {
            if Markup.isSpace(byte) {
                isPending = !folded.isEmpty
                continue
            }
            if isPending { folded.append(0x20) }
            isPending = false
            folded.append(byte)
        }
        return folded
    }
}
