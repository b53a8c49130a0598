/// Reads the numbers of units for the judge.
struct FeatureReader {
    let survey: PageSurvey
    let bodyShares: [Float]?
    let isDeclared: Bool
    let isDated: Bool
    private let words: PageWords
    /// The opening letters of what the page says of itself, folded.
    private let description: [UInt32]
    let reading: PageReading
    let outline: Outline

    /// `isDeclared` says that the page calls itself an article, `isDated` that it gives a date for it.
    init(
        _ survey: PageSurvey, words: PageWords, description: String?, bodyShares: [Float]?, isDeclared: Bool,
        isDated: Bool
    ) {
        self.survey = survey
        reading = survey.reading
        outline = survey.reading.outline
        self.words = words
        self.bodyShares = bodyShares
        self.isDeclared = isDeclared
        self.isDated = isDated
        self.description = Comparison.key(description ?? "").unicodeScalars.prefix(60).map(\.value)
    }

    /// The numbers of one unit of the survey's range.
    func read(_ index: Int, into row: inout FeatureRow) {
        row.clear()
        outline.text.withUnsafeBufferPointer { readItself(index, $0, into: &row) }
        readPlace(index, into: &row)
        readSurroundings(index, into: &row)
        readHeads(index, into: &row)
        readNeighbours(index, into: &row)
        readPage(into: &row)
    }

    private func readItself(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, into row: inout FeatureRow) {
        let unit = reading.units[index]
        let count = Float(max(1, unit.count))
        row[.count] = count
        row[.plainCount] = Float(unit.plainCount)
        row[.linkShare] = unit.linkShare
        row[.marks] = Float(unit.marks)
        row[.markDensity] = Float(unit.marks) * 100 / count
        row[.endsSentence] = unit.endsSentence ? 1 : 0
        row[.kind] = Float(unit.kind.rawValue)
        row[.level] = Float(unit.level)
        row[.startsWithLink] = unit.startsWithLink ? 1 : 0
        row[.weight] = unit.weight
        row[.isFurniture] = unit.isFurniture ? 1 : 0
        row[.isPhrase] = unit.isPhrase ? 1 : 0
        row[.firstGuess] = survey.isGuessed(index) ? 1 : 0
        row[.blockName] = Float(outline.nodes[Int(unit.block)].name.rawValue)
        let shape = TextShape(text, unit.textRange, words)
        row[.digitShare] = Float(shape.digits) / count
        row[.upperShare] = Float(shape.capitals) / Float(max(1, shape.letters))
        row[.startsLower] = shape.startsLower ? 1 : 0
        row[.startsWithSign] = shape.startsWithSign ? 1 : 0
        row[.holdsAddress] = shape.holdsAddress ? 1 : 0
        row[.lineBreaks] = Float(shape.lineBreaks)
        for kind in 0..<MarkerKind.allCases.count { row[FeatureRow.markerOffset + kind] = shape.markers[kind] }
        for kind in Furniture.allCases {
            let opening = unit.opening
            let value: Float = (opening.kinds.has(kind) ? 1 : 0) + (opening.labelled.has(kind) ? 1 : 0)
            row[FeatureRow.phraseOffset + Int(kind.rawValue)] = opening.whole.has(kind) ? 3 : value
        }
        readNodes(unit, into: &row)
        row[.titleShare] = Float(shape.titleWords) / Float(max(1, shape.words))
        row[.authorWords] = Float(shape.authorWords)
        row[.outletWords] = Float(shape.outletWords)
        row[.wordCount] = Float(shape.words)
        row[.isDescription] = isDescription(unit, text) ? 1 : 0
        row[.bodyShare] = bodyShares?[index] ?? -1
        row[.repeats] = survey.repeats(index)
        row[.isEcho] = survey.isEcho(index) ? 1 : 0
    }

    /// What the unit's own nodes show: emphasis, pictures, times.
    private func readNodes(_ unit: Unit, into row: inout FeatureRow) {
        var emphasised: Int32 = 0
        var bold: Int32 = 0
        for node in Int(unit.first)..<Int(unit.last) where outline.nodes[node].name == .text {
            var parent = outline.parent(node)
            for _ in 0..<3 where parent > Int(unit.block) {
                switch outline.nodes[parent].name {
                case .em, .i, .small: emphasised += outline.nodes[node].textEnd - outline.nodes[node].textStart
                case .b, .strong: bold += outline.nodes[node].textEnd - outline.nodes[node].textStart
                default: break
                }
                parent = outline.parent(parent)
            }
        }
        if unit.linkBytes > 0 { readLinks(unit, into: &row) }
        row[.emphasisShare] = Float(emphasised) / Float(max(1, unit.count))
        row[.boldShare] = Float(bold) / Float(max(1, unit.count))
        let block = Int(unit.block)
        for node in block + 1..<max(block + 1, min(block + 40, outline.end(block))) {
            switch outline.nodes[node].name {
            case .img, .picture, .video, .figure: row[.holdsPicture] = 1
            case .time: row[.holdsTime] = 1
            default: break
            }
        }
    }

    /// Whether a link of the unit writes a letter or leads to a network.
    private func readLinks(_ unit: Unit, into row: inout FeatureRow) {
        let first = max(0, Int(unit.first) - 2)
        for node in first..<Int(unit.last) where outline.nodes[node].name == .a {
            outline.withAttribute(.href, of: node) { address in
                if address.starts(with: Self.letter) {
                    row[.mailLink] = 1
                } else if let site = SiteName.of(address), Self.networks.contains(site) {
                    row[.networkLink] = 1
                }
            }
        }
    }

    private static let letter = Array("mailto:".utf8)

    private static let networks = Set(
        [
            "facebook.com", "twitter.com", "instagram.com", "x.com", "t.me", "whatsapp.com", "youtube.com",
            "linkedin.com", "tiktok.com", "bsky.app",
        ].map { ByteHash.of($0.utf8) })

    private func readPlace(_ index: Int, into row: inout FeatureRow) {
        let inside = reading.unitRange(survey.root)
        row[.isInRoot] = inside.contains(index) ? 1 : 0
        row[.fromRoot] =
            index < inside.lowerBound
            ? Float(index - inside.lowerBound) : Float(max(0, index - inside.upperBound + 1))
        if let headline = reading.headline {
            row[.fromHeadline] = Float(index - reading.unitRange(headline).upperBound)
        }
        let offset = index - survey.range.lowerBound
        row[.position] = Float(index - survey.firstText) / Float(max(1, survey.lastText - survey.firstText))
        row[.textBefore] = survey.textBefore[offset] / survey.total
        row[.textAfter] = (survey.total - survey.textBefore[offset + 1]) / survey.total
        row[.unitsAfterText] = Float(index - survey.lastText)
        row[.unitsBeforeText] = Float(survey.firstText - index)
        row[.depthOffset] = Float(survey.depths[offset]) - survey.meanDepth
        row[.blockShare] = survey.blockShare(index)
        row[.containerShare] = survey.containerShare(index)
        row[.holderShare] = survey.holderShare(index)
        row[.outerShare] = survey.outerShare(index)
        let alike = survey.alike(index)
        row[.blockUnits] = alike.units
        row[.blockGuesses] = alike.guesses / max(1, alike.units)
    }

    private func readPage(into row: inout FeatureRow) {
        row[.hasBody] = bodyShares == nil ? 0 : 1
        row[.isDeclared] = isDeclared ? 1 : 0
        row[.isDated] = isDated ? 1 : 0
    }

    private func isDescription(_ unit: Unit, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard description.count > 20, unit.count > 20 else { return false }
        var scanner = FoldedScanner(text, unit.textRange)
        var position = 0
        while position < description.count, let scalar = scanner.next() {
            guard Comparison.isLetter(scalar) else { continue }
            if scalar != description[position] { return false }
            position += 1
        }
        return position == description.count
    }
}
