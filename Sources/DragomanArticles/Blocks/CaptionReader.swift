/// Finds what is written about a picture: its caption and credit.
struct CaptionReader {
    /// What is written about a picture, and the box around both.
    struct Caption {
        var text: [Inline]?
        var credit: String?
        let box: Int
        /// Whether the page calls it the caption of a figure.
        let isOfFigure: Bool
    }

    let reading: PageReading
    /// By unit, whether it is the article's text, which is no caption.
    let isKept: [Bool]
    let addresses: AddressResolver
    private var outline: Outline { reading.outline }

    /// Caption and credit of the picture at `node`; nil where nothing is written about it.
    func caption(of node: Int) -> Caption? {
        guard let box = box(around: node) ?? CaptionMarker.caption(behind: node, in: reading) else { return nil }
        let inlines = InlineBuilder(outline: outline, addresses: addresses)
        let units = units(in: box)
        var text: [Inline] = []
        var credit: String?
        for unit in units {
            let leading = partsBehindCredit(of: unit)
            if leading == nil, isCredit(unit, among: units, of: node) {
                let name = CreditReader.name(outline.string(unit.textRange))
                // "Photo:" in an element of its own stands before the name.
                if !CreditReader.isLabel(name) { credit = credit ?? name }
            } else {
                let (plain, name) = leading ?? parts(of: unit)
                if !text.isEmpty { text.append(.text(" ")) }
                text += inlines.inlines(of: plain)
                credit = credit ?? name
            }
        }
        // Some name a caption by the label of a credit: "Image: The quay has been closed".
        if text.isEmpty, let line = credit, CreditNames.isSentence(line) { (text, credit) = ([.text(line)], nil) }
        if text.isEmpty, let silent = silentCaption(in: box) { text = [.text(silent)] }
        (text, credit) = CreditReader.split(text, known: credit)
        if text.isEmpty, credit == nil { return nil }
        return Caption(
            text: text.isEmpty ? nil : text, credit: credit, box: box, isOfFigure: outline.nodes[box].name == .figure)
    }

    /// What a box says of its picture: not what is text, not its buttons, and no label in the figure of a caption that stands outside.
    private func units(in box: Int) -> [Unit] {
        let units = reading.unitRange(box).filter { !isKept[$0] }.map { reading.units[$0] }
            .filter { !isControl($0, in: box) }
        guard let caption = units.first(where: { $0.kind == .caption }), !isInFigure(caption) else { return units }
        return units.filter { !isInFigure($0) || saysCredit($0) }
    }

    /// What a unit says before an element that is named a credit, and what that says.
    private func parts(of unit: Unit) -> (plain: Unit, credit: String?) {
        let start = (Int(unit.first)..<Int(unit.last)).first { node in
            outline.nodes[node].name != .text && isNamedCredit(node)
        }
        guard let start else { return (unit, nil) }
        let credit = CreditReader.name(outline.string(Int(outline.nodes[start].textStart)..<Int(unit.textEnd)))
        guard outline.nodes[start].textStart > unit.textStart, !credit.isEmpty else { return (unit, nil) }
        var plain = unit
        (plain.last, plain.textEnd) = (Int32(start), outline.nodes[start].textStart)
        return (plain, credit)
    }

    /// What a unit says behind an element that is named a credit, and what that says; nil where it opens with none, or says nothing more.
    private func partsBehindCredit(of unit: Unit) -> (plain: Unit, credit: String?)? {
        var node = outline.parent(Int(unit.first))
        while node > Int(unit.block), !isNamedCredit(node) { node = outline.parent(node) }
        guard node > Int(unit.block), outline.nodes[node].textEnd + Self.shortestCaption < unit.textEnd else {
            return nil
        }
        var plain = unit
        (plain.first, plain.textStart) = (outline.nodes[node].end, outline.nodes[node].textEnd)
        while plain.textStart < plain.textEnd, outline.text[Int(plain.textStart)] == 0x20 { plain.textStart += 1 }
        return (plain, CreditReader.name(outline.string(of: node)))
    }

    /// A caption that the page keeps from being read aloud, as the picture's own text says the same.
    private func silentCaption(in box: Int) -> String? {
        let caption = (box..<outline.end(box)).first { outline.nodes[$0].name == .figcaption }
        let text = caption.map { outline.string(of: $0) } ?? ""
        return text.isEmpty ? nil : text
    }

    /// Whether a unit stands in a figure.
    func isInFigure(_ unit: Unit) -> Bool {
        var node = Int(unit.block)
        for _ in 0..<6 where node > 0 {
            if outline.nodes[node].name == .figure { return true }
            node = outline.parent(node)
        }
        return false
    }

    // MARK: The box

    /// A caption has fewer bytes than this; a word beside one that is marked as such, of fewer than `shortest`, is a credit.
    private static let longest = 600
    private static let shortest = 40
    /// What follows a credit in its line and has fewer bytes belongs to it.
    private static let shortestCaption: Int32 = 16
    /// More elements than these are not about one picture.
    private static let largest = 400

    /// The figure, or the smallest box that holds the picture and a short text about it.
    private func box(around node: Int) -> Int? {
        var box = outline.parent(node)
        var isCaptionOutside = false
        for _ in 0..<6 where box > 0 {
            let count = outline.textCount(box)
            if outline.end(box) - box > Self.largest { return nil }
            if outline.nodes[box].name == .figure, count > 0 {
                isCaptionOutside = self.isCaptionOutside(box)
                if !isCaptionOutside { return count < 2 * Self.longest ? box : nil }
            }
            if count > Self.longest { return nil }
            if count > 2, !reading.unitRange(box).isEmpty, !isCaptionOutside || holdsCaption(box) {
                if reading.unitRange(box).contains(where: { isKept[$0] }) { return nil }
                if isAboutPicture(box, node) { return box }
            }
            box = outline.parent(box)
        }
        return nil
    }

    /// Whether the caption of a figure follows it, or the box that ends with it.
    private func isCaptionOutside(_ figure: Int) -> Bool {
        if holdsCaption(figure) { return false }
        let end = outline.end(figure)
        var parent = outline.parent(figure)
        for _ in 0..<2 where parent > 0 && outline.end(parent) == end { parent = outline.parent(parent) }
        var next = end
        while next < outline.end(parent), outline.nodes[next].name == .text { next += 1 }
        return next < outline.end(parent) && holdsCaption(next)
    }

    private func holdsCaption(_ node: Int) -> Bool {
        (node..<min(outline.end(node), node + Self.largest)).contains { outline.nodes[$0].name == .figcaption }
    }

    /// Whether a box is named for a picture, holds a caption, says what the picture's own text says, or has one plain line behind it.
    private func isAboutPicture(_ box: Int, _ node: Int) -> Bool {
        let units = reading.unitRange(box).map { reading.units[$0] }
        if units.contains(where: { $0.kind == .heading }) { return false }
        if outline.nodes[box..<outline.end(box)].contains(where: {
            $0.traits.contains(.caption) || $0.name == .figcaption
        })
            || isNamedForPicture(box)
        {
            return true
        }
        if units.contains(where: {
            AlternativeText.says(Comparison.key(outline.string($0.textRange)), of: node, outline)
        }) {
            return true
        }
        guard units.count == 1 || units.count == 2 && isName(units[1]), let line = units.first, line.first > node else {
            return false
        }
        return line.kind == .paragraph && line.linkBytes == 0 && line.count >= 16 && !line.isFurniture
            && line.opening.kinds.isEmpty
    }

    /// Whether a line behind a caption can be the name of who made the picture.
    private func isName(_ unit: Unit) -> Bool {
        unit.kind == .paragraph && unit.linkBytes == 0 && unit.count < Self.shortest && unit.marks == 0
            && !unit.isFurniture && unit.opening.kinds.isEmpty
    }

    private static let names: [StaticString] = [
        "image", "picture", "photo", "figure", "caption", "foto", "bild", "img", "gallery",
    ]

    private func isNamedForPicture(_ box: Int) -> Bool {
        guard let name = outline.attribute(.class, of: box)?.lowercased() else { return false }
        return Self.names.contains { ByteSearch.holds(name, $0) }
    }

    // MARK: Units

    /// What enlarges or counts the pictures, shares them or is for machines.
    private func isControl(_ unit: Unit, in box: Int) -> Bool {
        if unit.count < 3 { return true }
        var node = Int(unit.first)
        for _ in 0..<4 where node > box {
            if outline.nodes[node].name == .button { return true }
            if !outline.nodes[node].traits.isDisjoint(with: [.screenReaderOnly, .share, .player]) { return true }
            node = outline.parent(node)
        }
        return false
    }

    /// Whether a unit says who made the picture: it says so, or it is a short text beside a caption that is marked as such, or a name behind the only line.
    private func isCredit(_ unit: Unit, among units: [Unit], of node: Int) -> Bool {
        if saysCredit(unit) { return true }
        guard units.contains(where: { $0.kind == .caption }) else {
            return units.count == 2 && units[0].first > node && unit.first > units[0].first && isName(unit)
        }
        return unit.kind != .caption && unit.count < Self.shortest
    }

    private func saysCredit(_ unit: Unit) -> Bool {
        if unit.count < 120, unit.opening.labelled.has(.credit) || unit.opening.kinds.has(.credit) && unit.count < 50 {
            return true
        }
        var node = outline.parent(Int(unit.first))
        for _ in 0..<4 where node > 0 {
            let traits = outline.nodes[node].traits
            // Whose all of a figure is, rights are named for too.
            if traits.contains(.credit) || node >= unit.block && traits.contains(.copyright) { return true }
            node = outline.parent(node)
        }
        return outline.string(unit.textRange).hasPrefix("©")
    }

    private func isNamedCredit(_ node: Int) -> Bool {
        !outline.nodes[node].traits.isDisjoint(with: [.credit, .copyright])
    }
}
