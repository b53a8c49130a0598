/// Reads pictures: the largest sensible address of an `img`, lazy or not.
struct PictureReader {
    let outline: Outline
    let addresses: AddressResolver

    /// The picture of an `img` node, nil for tracking dots, icons and placeholders.
    func image(of node: Int) -> Image? {
        var (width, height) = (number(.width, of: node), number(.height, of: node))
        if let sides = width, let others = height, Self.isRatio(sides, others) { (width, height) = (nil, nil) }
        if let width, width < 80 { return nil }
        if let height, height < 60 { return nil }
        guard let url = address(of: node), !PictureAddress.isIcon(url) else { return nil }
        let alternative = outline.attribute(.alt, of: node).map(Trimming.collapsed)
        return Image(
            url: url, alternative: alternative?.isEmpty == true ? nil : alternative, width: width, height: height)
    }

    /// Whether both sides are those of a shape and not pixels: 16 × 9, 3 × 2.
    private static func isRatio(_ width: Int, _ height: Int) -> Bool {
        width < 32 && height < 32 && width > 1 && width != height
    }

    private func number(_ key: AttributeKey, of node: Int) -> Int? {
        outline.attribute(key, of: node).flatMap { Int($0.prefix { $0.isNumber }) }.flatMap {
            $0 > 0 && $0 < 20_000 ? $0 : nil
        }
    }

    private func address(of node: Int) -> String? {
        if let url = largest(of: node) { return url }
        let parent = outline.parent(node)
        if parent > 0, outline.nodes[parent].name == .picture {
            for child in outline.children(of: parent) where outline.nodes[child].name == .source {
                if let url = largest(of: child) { return url }
            }
        }
        for key in [AttributeKey.dataSource, .src, .dataURL] {
            if let source = outline.attribute(key, of: node), let url = usable(source) { return url }
        }
        return nil
    }

    /// The largest picture of an element's sets. A lazy one often has a drawing of one dot in the set that browsers read.
    private func largest(of node: Int) -> String? {
        for key in [AttributeKey.dataSourceSet, .srcset] {
            if let set = outline.attribute(key, of: node), let best = Self.largest(in: set), let url = usable(best) {
                return url
            }
        }
        return nil
    }

    private func usable(_ reference: String) -> String? {
        let small = reference.lowercased()
        if small.hasPrefix("data:") || Self.placeholders.contains(where: { ByteSearch.holds(small, $0) }) { return nil }
        return addresses.web(reference)
    }

    private static let placeholders: [StaticString] = ["placeholder", "spacer", "blank.gif", "pixel."]

    /// The address of the greatest width (or density) in a `srcset`, up to 2,400 pixels.
    static func largest(in set: String) -> String? {
        var set = set
        return set.withUTF8 { bytes in
            var best: Range<Int>?
            var bestSize = -1.0
            forEachCandidate(in: bytes) { address, size in
                if size > bestSize && (size <= 2_400 || best == nil) {
                    best = address
                    bestSize = size
                }
            }
            return best.map { String(decoding: UnsafeBufferPointer(rebasing: bytes[$0]), as: UTF8.self) }
        }
    }

    /// Addresses may hold commas; a candidate ends at a comma that white space follows or a descriptor precedes.
    private static func forEachCandidate(
        in set: UnsafeBufferPointer<UInt8>, _ body: (_ address: Range<Int>, _ size: Double) -> Void
    ) {
        var position = 0
        while let word = word(in: set, from: position) {
            position = word.upperBound
            let start = word.first { set[$0] != comma } ?? word.upperBound
            let end = word[start...].last { set[$0] != comma }.map { $0 + 1 } ?? start
            guard end > start else { continue }
            var size = 1.0
            if end == word.upperBound, let descriptor = Self.word(in: set, from: position),
                let value = number(before: descriptor, in: set)
            {
                size = value
                position = descriptor.upperBound
            }
            body(start..<end, size)
        }
    }

    private static let comma = UInt8(ascii: ",")

    /// The next run of bytes that are no white space, nil where there is none.
    private static func word(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var start = start
        while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
        var end = start
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        return start < end ? start..<end : nil
    }

    /// The number of a descriptor like `640w` or `1.5x`, nil for what is none.
    private static func number(before descriptor: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        guard descriptor.contains(where: { bytes[$0] == UInt8(ascii: "w") || bytes[$0] == UInt8(ascii: "x") }) else {
            return nil
        }
        let digits = descriptor.prefix { bytes[$0].isASCIIDigit || bytes[$0] == UInt8(ascii: ".") }
        return Double(String(decoding: digits.map { bytes[$0] }, as: UTF8.self))
    }
}
