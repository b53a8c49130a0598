/// Reads the XML of exchange files into elements.
///
/// UTF-8 and UTF-16. Document types are skipped and their entities not expanded; depth is bounded; nothing recurses.
struct XMLReader {
    private let bytes: [UInt8]
    private var place = 0
    private var open: [XMLElement] = []

    static let deepest = 200

    /// The file's outermost element.
    /// - Throws: ``ExchangeError`` with the line of the first fault.
    static func root(of bytes: [UInt8]) throws(ExchangeError) -> XMLElement {
        var reader = XMLReader(bytes: try utf8(bytes))
        return try reader.read()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static func utf8(_ bytes: [UInt8]) throws(ExchangeError) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes[3...]) }
        let isLittle = bytes.starts(with: [0xFF, 0xFE]) || (bytes.count > 1 && bytes[0] == 0x3C && bytes[1] == 0)
        let isBig = bytes.starts(with: [0xFE, 0xFF]) || (bytes.count > 1 && bytes[0] == 0 && bytes[1] == 0x3C)
        guard isLittle || isBig else { return bytes }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            units.append(UInt16(high) << 8 | UInt16(low))
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func read() throws(ExchangeError) -> XMLElement {
        while place < bytes.count {
            let next = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            if next > place { append(Self.decoded(bytes[place..<next])) }
            place = next
            guard place < bytes.count else { break }
            if starts(with: "<!--") {
                try skip(past: "-->")
            } else if starts(with: "<![CDATA[") {
                let start = place + 9
                try skip(past: "]]>")
                append(String(decoding: bytes[start..<place - 3], as: UTF8.self))
            } else if starts(with: "<?") {
                try skip(past: "?>")
            } else if starts(with: "<!") {
                try skipDeclaration()
            } else if let root = try readTag() {
                return root
            }
        }
        throw fault("The file ends before its outermost element does.")
    }

    private mutating func append(_ text: String) {
        guard !open.isEmpty else { return }
        if case .text(let before) = open[open.count - 1].content.last {
            open[open.count - 1].content[open[open.count - 1].content.count - 1] = .text(before + text)
        } else {
            open[open.count - 1].content.append(.text(text))
        }
    }

    /// Reads one tag; gives the outermost element when the tag ends it.
    private mutating func readTag() throws(ExchangeError) -> XMLElement? {
        let isEnd = starts(with: "</")
        place += isEnd ? 2 : 1
        let name = readName()
        guard !name.isEmpty else { throw fault("A tag has no name.") }
        if isEnd {
            try skip(past: ">")
            guard open.last?.name == Self.local(name) else { throw fault("The element \(name) is ended and not open.") }
            return close()
        }
        guard open.count < Self.deepest else { throw fault("Elements are nested more than \(Self.deepest) deep.") }
        var element = XMLElement(name: Self.local(name))
        while true {
            skipSpace()
            guard place < bytes.count else { throw fault("The file ends inside a tag.") }
            if starts(with: "/>") {
                place += 2
                open.append(element)
                return close()
            }
            if bytes[place] == UInt8(ascii: ">") {
                place += 1
                open.append(element)
                return nil
            }
            try readAttribute(into: &element)
        }
    }

    private mutating func close() -> XMLElement? {
        guard let done = open.popLast() else { return nil }
        if open.isEmpty { return done }
        open[open.count - 1].content.append(.element(done))
        return nil
    }

    private mutating func readAttribute(into element: inout XMLElement) throws(ExchangeError) {
        let name = readName()
        skipSpace()
        guard !name.isEmpty, place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
            throw fault("A tag holds something else than attributes.")
        }
        place += 1
        skipSpace()
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'"),
            let end = bytes[(place + 1)...].firstIndex(of: bytes[place])
        else { throw fault("The value of \(name) has no quotation marks.") }
        let key = name.hasPrefix("xml:") ? name : Self.local(name)
        element.attributes[key] = Self.decoded(bytes[(place + 1)..<end])
        place = end + 1
    }

    private mutating func readName() -> String {
        let start = place
        while place < bytes.count, !" \t\r\n/>=<\"'".utf8.contains(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[place...].starts(with: $0) }
    }

    private mutating func skip(past end: String) throws(ExchangeError) {
        let marker = Array(end.utf8)
        var index = place
        while let next = bytes[index...].firstIndex(of: marker[0]) {
            if bytes[next...].starts(with: marker) {
                place = next + marker.count
                return
            }
            index = next + 1
        }
        throw fault("The file ends before \(end).")
    }

    /// A document type, with what stands in its brackets.
    private mutating func skipDeclaration() throws(ExchangeError) {
        var depth = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0:
                place += 1
                return
            default: break
            }
            place += 1
        }
        throw fault("The document type has no end.")
    }

    private func fault(_ message: String) -> ExchangeError {
        let line = bytes[..<min(place, bytes.count)].count { $0 == 0x0A } + 1
        return ExchangeError(line: line, message: message)
    }

    /// Text with its character references resolved; what is no reference stays.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) || bytes.contains(0x0D) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var text = String.UnicodeScalarView()
        var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\r" {
                if rest.first != "\n" { text.append("\n") }
                continue
            }
            guard scalar == "&", let end = rest.prefix(12).firstIndex(of: ";"),
                let meant = character(String(rest[..<end]))
            else {
                text.append(scalar)
                continue
            }
            text.append(meant)
            rest = rest[rest.index(after: end)...]
        }
        return String(text)
    }

    private static func character(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
            return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
        }
    }
}
