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
    /// Units by the name and class of their block, by the box around it, by its name and class, by the box around that one, and by their words.
    private var blocks: Tally
    private var boxes: Tally
    private var boxKinds: Tally
    private var outerBoxes: Tally
    private var texts: Tally
    private var echoes: [Bool] = []
    /// The box of the last unit that was counted, which most often is the next one's too.
    private var latestBox: (node: Int, signature: UInt64) = (-1, 0)
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
        range = Self.range(around: root, in: reading)
        var guesses = [Bool](repeating: false, count: range.count)
        for unit in lead + text where range.contains(unit) { guesses[unit - range.lowerBound] = true }
        self.guesses = guesses
        (blocks, boxes, boxKinds) = (Tally(count: range.count), Tally(count: range.count), Tally(count: range.count))
        (outerBoxes, texts) = (Tally(count: range.count), Tally(count: range.count))
        firstText = range.lowerBound
        lastText = range.upperBound
        count()
        findEchoes()
    }

    /// The units of the article's container, of what stands before it up to the headline, and of what stands around it.
    static func range(around root: Int, in reading: PageReading) -> Range<Int> {
        let inside = reading.unitRange(root)
        var lower = max(0, inside.lowerBound - margin)
        if let headline = reading.headline { lower = min(lower, reading.unitRange(headline).lowerBound) }
        lower = max(lower, inside.lowerBound - 4 * margin)
        let upper = min(reading.units.count, inside.upperBound + margin)
        return max(0, min(lower, inside.lowerBound))..<max(upper, inside.upperBound)
    }

    private mutating func count() {
        textBefore.reserveCapacity(range.count + 1)
        depths.reserveCapacity(range.count)
        containers.reserveCapacity(range.count)
        headings.reserveCapacity(range.count)
        labels.reserveCapacity(range.count)
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
            let isText = guesses[index - range.lowerBound] && unit.weight > 0
            let size = isText ? Float(unit.plainCount) : 0
            tally(index, text: size)
            if isText {
                total += size
                depthSum += size * Float(depths[depths.count - 1])
                if first == nil { first = index }
                lastText = index
            }
            textBefore.append(total)
        }
        firstText = first ?? range.lowerBound
        meanDepth = total > 0 ? depthSum / total : 0
    }

    private mutating func tally(_ index: Int, text: Float) {
        let outline = reading.outline
        let unit = reading.units[index]
        let container = outline.container(of: Int(unit.block))
        depths.append(outline.depth(of: Int(unit.block)))
        containers.append(container)
        blocks.add(
            outline.signature(Int(unit.block)), guesses: guesses[index - range.lowerBound] ? 1 : 0, text: text)
        boxes.add(UInt64(container), text: text)
        if container != latestBox.node { latestBox = (container, outline.signature(container)) }
        boxKinds.add(latestBox.signature, text: text)
        outerBoxes.add(UInt64(bitPattern: Int64(outline.parent(container))), text: text)
        texts.add(outline.textKey(unit), units: unit.count >= 8 ? 1 : 0, text: text)
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

    func blockShare(_ unit: Int) -> Float { blocks[unit - range.lowerBound].text / total }

    /// How many units have a block of the same name and class, and how many of them are guessed to be the article.
    func alike(_ unit: Int) -> Tally.Sum { blocks[unit - range.lowerBound] }

    /// The share of the text that stands in boxes beside the unit's box.
    func outerShare(_ unit: Int) -> Float { outerBoxes[unit - range.lowerBound].text / total }

    func containerShare(_ unit: Int) -> Float { boxKinds[unit - range.lowerBound].text / total }

    func holderShare(_ unit: Int) -> Float { boxes[unit - range.lowerBound].text / total }

    func repeats(_ unit: Int) -> Float { max(1, texts[unit - range.lowerBound].units) }

    /// Whether the middle of a short text stands elsewhere in the page's text too, as it does in a pull quote.
    func isEcho(_ unit: Int) -> Bool { echoes[unit - range.lowerBound] }

    private mutating func findEchoes() {
        echoes = [Bool](repeating: false, count: range.count)
        guard let first = reading.units[range].first, let last = reading.units[range].last else { return }
        let found = reading.outline.text.withUnsafeBytes { text in
            var finder = EchoFinder(text)
            for index in range where (32...500).contains(reading.units[index].count) && blockShare(index) < 0.5 {
                finder.add(reading.units[index].textRange, item: index - range.lowerBound)
            }
            return finder.echoes(in: Int(first.textStart)..<max(Int(first.textStart), Int(last.textEnd)))
        }
        for item in found { echoes[item] = true }
    }
}
