/// What the page as a whole says of its units: which look alike, which repeat, where most of the text is.
struct PageSurvey {
    let reading: PageReading
    let root: Int
    /// The units that are judged: those of the article's container and what stands around it.
    let range: Range<Int>
    /// What rules alone take for the text, by position in ``range``.
    let guesses: [Bool]
    /// Text guessed before each unit of ``range``, one more entry than units.
    private(set) var textBefore: [Float] = [0]
    private(set) var depths: [Int32] = []
    private(set) var containers: [Int] = []
    private(set) var meanDepth: Float = 0
    private var blockText: [UInt64: Float] = [:]
    private var blockUnits: [UInt64: (units: Float, guesses: Float)] = [:]
    private var outerText: [Int: Float] = [:]
    private var signatures: [UInt64] = []
    private var containerText: [UInt64: Float] = [:]
    private var holderText: [Int: Float] = [:]
    private var repeats: [UInt64: Float] = [:]
    /// For each unit of ``range`` the last heading before it, and the last short text that is a phrase of furniture.
    private(set) var headings: [Int?] = []
    private(set) var labels: [Int?] = []
    private(set) var firstText: Int
    private(set) var lastText: Int

    /// Units judged before and after the container.
    private static let margin = 40

    init(_ reading: PageReading, root: Int, lead: [Int], text: [Int]) {
        self.reading = reading
        self.root = root
        let inside = reading.unitRange(root)
        var lower = max(0, inside.lowerBound - Self.margin)
        if let headline = reading.headline { lower = min(lower, reading.unitRange(headline).lowerBound) }
        lower = max(lower, inside.lowerBound - 4 * Self.margin)
        let upper = min(reading.units.count, inside.upperBound + Self.margin)
        range = max(0, min(lower, inside.lowerBound))..<max(upper, inside.upperBound)
        var guesses = [Bool](repeating: false, count: range.count)
        for unit in lead + text where range.contains(unit) { guesses[unit - range.lowerBound] = true }
        self.guesses = guesses
        firstText = range.lowerBound
        lastText = range.upperBound
        count()
    }

    private mutating func count() {
        textBefore.reserveCapacity(range.count + 1)
        var total: Float = 0
        var depthSum: Float = 0
        var first: Int?
        var heading: Int?
        var label: Int?
        for index in range {
            let unit = reading.units[index]
            headings.append(heading)
            labels.append(label)
            if unit.kind == .heading { heading = index }
            if unit.count < 90, !unit.opening.kinds.isDisjoint(with: Self.labelKinds) { label = index }
            let depth = depth(of: Int(unit.block))
            let container = container(of: Int(unit.block))
            let block = signature(Int(unit.block))
            signatures.append(block)
            blockUnits[block, default: (0, 0)].units += 1
            if guesses[index - range.lowerBound] { blockUnits[block, default: (0, 0)].guesses += 1 }
            depths.append(depth)
            containers.append(container)
            if unit.count >= 8 { repeats[textKey(unit), default: 0] += 1 }
            if isText(index) {
                let size = Float(unit.plainCount)
                total += size
                depthSum += size * Float(depth)
                blockText[block, default: 0] += size
                outerText[reading.outline.parent(container), default: 0] += size
                containerText[signature(container), default: 0] += size
                holderText[container, default: 0] += size
                if first == nil { first = index }
                lastText = index
            }
            textBefore.append(total)
        }
        firstText = first ?? range.lowerBound
        meanDepth = total > 0 ? depthSum / total : 0
    }

    private static let labelKinds = PhraseBook.Kinds.of(
        .alsoRead, .advertisement, .subscribe, .share, .comments, .otherArticles, .paywall, .topics, .legal,
        .aboutAuthor)

    /// The share of a subtree's text that is guessed to be the article.
    func guessShare(of node: Int) -> Float {
        let units = reading.unitRange(node).clamped(to: range)
        guard !units.isEmpty else { return 0 }
        let sum = textBefore[units.upperBound - range.lowerBound] - textBefore[units.lowerBound - range.lowerBound]
        return sum / Float(max(1, reading.outline.textCount(node)))
    }

    var total: Float { max(1, textBefore[textBefore.count - 1]) }

    func isGuessed(_ unit: Int) -> Bool { range.contains(unit) && guesses[unit - range.lowerBound] }

    /// Whether a unit is guessed to be text and reads like it.
    func isText(_ unit: Int) -> Bool { isGuessed(unit) && reading.units[unit].weight > 0 }

    func blockShare(_ unit: Int) -> Float { (blockText[signatures[unit - range.lowerBound]] ?? 0) / total }

    /// How many units have a block of the same name and class, and how many of them are guessed to be the article.
    func alike(_ unit: Int) -> (units: Float, guesses: Float) {
        blockUnits[signatures[unit - range.lowerBound]] ?? (0, 0)
    }

    /// The share of the text that stands in boxes beside the unit's box.
    func outerShare(_ unit: Int) -> Float {
        (outerText[reading.outline.parent(containers[unit - range.lowerBound])] ?? 0) / total
    }

    /// Whether the middle of a short text stands elsewhere in the page's text too, as it does in a pull quote.
    func isEcho(_ index: Int) -> Bool {
        let unit = reading.units[index]
        guard (32...500).contains(unit.count), blockShare(index) < 0.5, let first = reading.units[range].first,
            let last = reading.units[range].last
        else { return false }
        let probe = Int(unit.textStart) + unit.count / 2 - 12
        return reading.outline.text.withUnsafeBytes { text in
            guard let base = text.baseAddress else { return false }
            let (one, two, three) = (Self.word(base, probe), Self.word(base, probe + 8), Self.word(base, probe + 16))
            var position = Int(first.textStart)
            let end = Int(last.textEnd) - 24
            while position <= end {
                if Self.word(base, position) == one, Self.word(base, position + 8) == two,
                    Self.word(base, position + 16) == three, !unit.textRange.contains(position)
                {
                    return true
                }
                position += 1
            }
            return false
        }
    }

    /// Eight bytes of text as one number; the caller sees to it that they are there.
    @inline(__always)
    private static func word(_ base: UnsafeRawPointer, _ position: Int) -> UInt64 {
        base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    }

    func containerShare(_ unit: Int) -> Float {
        (containerText[signature(containers[unit - range.lowerBound])] ?? 0) / total
    }

    func holderShare(_ unit: Int) -> Float { (holderText[containers[unit - range.lowerBound]] ?? 0) / total }

    func repeats(_ unit: Int) -> Float { repeats[textKey(reading.units[unit])] ?? 1 }

    private func textKey(_ unit: Unit) -> UInt64 {
        reading.outline.text.withUnsafeBufferPointer { text in
            var hash = ByteHash()
            for index in unit.textRange.prefix(96) where text[index] > 0x40 || text[index] &- 0x30 < 10 {
                hash.add(text[index])
            }
            return hash.value
        }
    }

    private func depth(of node: Int) -> Int32 {
        var depth: Int32 = 0
        var node = node
        while node > 0, depth < 60 {
            node = reading.outline.parent(node)
            depth += 1
        }
        return depth
    }

    /// Elements of the same name and class do the same work in a page.
    private func signature(_ node: Int) -> UInt64 {
        var hash = ByteHash()
        hash.add(reading.outline.nodes[node].name.rawValue)
        if let range = reading.outline.attributeRange(.class, of: node) {
            reading.outline.attributeBytes.withUnsafeBufferPointer { bytes in
                for index in range { hash.add(bytes[index]) }
            }
        }
        return hash.value
    }

    /// The element around a unit's paragraph, list or table.
    private func container(of block: Int) -> Int {
        var node = block
        var steps = 0
        while node > 0, steps < 30 {
            steps += 1
            switch reading.outline.nodes[node].name {
            case .p, .ul, .ol, .li, .blockquote, .pre, .table, .tbody, .thead, .tr, .td, .th, .dl, .dt, .dd, .h1, .h2,
                .h3, .h4, .h5, .h6, .center:
                node = reading.outline.parent(node)
            case let name where name.isInline: node = reading.outline.parent(node)
            default: return max(0, node)
            }
        }
        return max(0, node)
    }
}
