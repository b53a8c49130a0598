/// Reads ``Traits`` off the attributes of an element: words of its class and id, its role, its microdata.
enum TraitReader {
    static func traits(of node: Int, in outline: Outline) -> Traits {
        var traits: Traits = []
        let name = outline.nodes[node].name
        let isText = name == .p || name.headingLevel > 0
        let first = Int(outline.nodes[node].firstAttribute)
        for index in first..<first + Int(outline.nodes[node].attributeCount) {
            let attribute = outline.attributes[index]
            let value = outline.attributeBytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
            switch attribute.key {
            case .class: readWords(value, into: &traits)
            // The id of a heading or paragraph is often made of its text.
            case .id: if !isText { readWords(value, into: &traits) }
            case .role: traits.formUnion(TraitWords.roles[ByteHash.of(value)] ?? [])
            case .itemprop: traits.formUnion(TraitWords.properties[ByteHash.of(value)] ?? [])
            case .hidden: traits.insert(.hidden)
            case .ariaHidden: if value.first == 0x74 { traits.insert(.hidden) }
            case .style: if hides(value) { traits.insert(.hidden) }
            default: break
            }
        }
        return traits
    }

    /// Looks up each word of a class or id, and each pair of neighbouring words run together ("read-more" as "readmore").
    private static func readWords(_ value: ArraySlice<UInt8>, into traits: inout Traits) {
        var word = ByteHash()
        var pair = ByteHash()
        var length = 0
        var hasPair = false
        var wasLower = false
        func close() {
            if length > 1 {
                if let found = TraitWords.words[word.value] { traits.formUnion(found) }
                if hasPair, let found = TraitWords.words[pair.value] { traits.formUnion(found) }
            }
        }
        for byte in value {
            let isLower = byte &- 0x61 < 26
            let isUpper = byte &- 0x41 < 26
            if (!isLower && !isUpper) || (isUpper && wasLower) {
                if length > 0 {
                    close()
                    pair = length > 1 ? word : ByteHash()
                    hasPair = length > 1 && byte != 0x20
                    word = ByteHash()
                    length = 0
                }
                if byte == 0x20 { hasPair = false }
            }
            if isLower || isUpper {
                word.add(byte)
                if hasPair { pair.add(byte) }
                length += 1
            }
            wasLower = isLower
        }
        close()
    }

    /// Whether a style attribute takes the element out of sight.
    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        var compact: [UInt8] = []
        for byte in style.prefix(200) where byte > 0x20 { compact.append(byte | 0x20) }
        return compact.contains(needle: displayNone) || compact.contains(needle: visibilityHidden)
    }

    private static let displayNone = Array("display:none".utf8)
    private static let visibilityHidden = Array("visibility:hidden".utf8)
}
