/// Marks the lines that a page calls captions and sets right behind a picture.
enum CaptionMarker {
    /// In bytes.
    private static let longest = 400

    static func mark(_ reading: inout PageReading) {
        var end = 0
        for index in reading.units.indices {
            let unit = reading.units[index]
            if unit.count <= longest, isNamed(unit, reading), followsPicture(unit, after: end, reading.outline) {
                reading.ruleOut(index..<index + 1)
            }
            end = Int(unit.last)
        }
    }

    /// Whether the element of a unit, or the one that holds nothing else, is called a caption.
    private static func isNamed(_ unit: Unit, _ reading: PageReading) -> Bool {
        guard unit.kind == .paragraph else { return false }
        let outline = reading.outline
        let block = Int(unit.block)
        let parent = max(0, outline.parent(block))
        return outline.nodes[block].traits.contains(.caption)
            || outline.nodes[parent].traits.contains(.caption) && reading.unitRange(parent).count == 1
    }

    /// The element of the caption that comes next behind a picture; nil where something else does.
    static func caption(behind picture: Int, in reading: PageReading) -> Int? {
        let (outline, end) = (reading.outline, reading.outline.end(picture))
        let next = Int(reading.unitsBefore[end])
        guard next < reading.units.count, case let unit = reading.units[next], unit.count <= longest, unit.first >= end,
            isNamed(unit, reading), !holdsPicture(end..<Int(unit.first), outline)
        else { return nil }
        return Int(unit.block)
    }

    /// Whether there is a picture between the unit before, which ends at a node, and a unit.
    private static func followsPicture(_ unit: Unit, after end: Int, _ outline: Outline) -> Bool {
        holdsPicture(min(end, Int(unit.first))..<Int(unit.first), outline)
    }

    private static func holdsPicture(_ nodes: Range<Int>, _ outline: Outline) -> Bool {
        outline.nodes[nodes].contains {
            $0.name == .img || $0.name == .picture || $0.name == .video || $0.name == .iframe
        }
    }
}
