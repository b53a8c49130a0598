/// Reads pictures: the largest sensible address of an `img`, lazy or not.
struct PictureReader {
    let outline: Outline
    let addresses: AddressResolver

    /// The picture of an `img` node, nil for tracking dots, icons and placeholders.
    func image(of node: Int) -> Image? {
        let width = number(.width, of: node)
        let height = number(.height, of: node)
        if let width, width < 80 { return nil }
        if let height, height < 60 { return nil }
        guard let url = address(of: node) else { return nil }
        let alternative = outline.attribute(.alt, of: node).map(Trimming.collapsed)
        return Image(
            url: url, alternative: alternative?.isEmpty == true ? nil : alternative, width: width, height: height)
    }

    private func number(_ key: AttributeKey, of node: Int) -> Int? {
        outline.attribute(key, of: node).flatMap { Int($0.prefix { $0.isNumber }) }.flatMap {
            $0 > 0 && $0 < 20_000 ? $0 : nil
        }
    }

    private func address(of node: Int) -> String? {
        for key in [AttributeKey.dataSourceSet, .srcset] {
            if let set = outline.attribute(key, of: node), let best = Self.largest(in: set), let url = usable(best) {
                return url
            }
        }
        let parent = outline.parent(node)
        if parent > 0, outline.nodes[parent].name == .picture {
            for child in outline.children(of: parent) where outline.nodes[child].name == .source {
                guard let set = outline.attribute(.srcset, of: child) ?? outline.attribute(.dataSourceSet, of: child)
                else { continue }
                if let best = Self.largest(in: set), let url = usable(best) { return url }
            }
        }
        for key in [AttributeKey.dataSource, .src, .dataURL] {
            if let source = outline.attribute(key, of: node), let url = usable(source) { return url }
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
        var best: String?
        var bestSize = -1.0
        for candidate in candidates(of: set) {
            let size = candidate.size
            if size > bestSize && (size <= 2_400 || best == nil) {
                best = candidate.address
                bestSize = size
            }
        }
        return best
    }

    /// Addresses may hold commas; a candidate ends at a comma that white space follows or a descriptor precedes.
    private static func candidates(of set: String) -> [(address: String, size: Double)] {
        var found: [(String, Double)] = []
        var words = set.utf8.split { $0 <= 0x20 }[...]
        while var address = words.popFirst() {
            while address.first == comma { address.removeFirst() }
            if address.last == comma {
                while address.last == comma { address.removeLast() }
                if !address.isEmpty { found.append((String(Substring(address)), 1)) }
                continue
            }
            guard !address.isEmpty else { continue }
            var size = 1.0
            if let descriptor = words.first, let value = number(before: descriptor) {
                size = value
                words = words.dropFirst()
            }
            found.append((String(Substring(address)), size))
        }
        return found
    }

    private static let comma = UInt8(ascii: ",")

    /// The number of a descriptor like `640w` or `1.5x`, nil for what is none.
    private static func number(before descriptor: Substring.UTF8View) -> Double? {
        guard descriptor.contains(UInt8(ascii: "w")) || descriptor.contains(UInt8(ascii: "x")) else { return nil }
        return Double(Substring(descriptor.prefix { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }))
    }
}
