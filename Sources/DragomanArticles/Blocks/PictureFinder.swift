/// Chooses the pictures of an article among those of its page.
///
/// Those between its paragraphs are the article's, unless they stand in furniture, lead to another page or are drawn on every other corner of this one. Before the
/// text only what has a caption, is the page's declared picture or is large is taken, and behind it what has a caption of its own.
struct PictureFinder {
    /// One picture that may be shown, with the box that holds what is written about it.
    private struct Candidate {
        let node: Int
        let figure: Figure
        let box: Int?
    }

    private let reading: PageReading
    /// The first and the last unit of the text.
    private let first: Unit
    private let last: Unit
    private let root: Int
    private let declared: PictureAddress?
    private let furniture: FurnitureSpans
    private let pictures: PictureReader
    private let captions: CaptionReader
    private let surroundings: PictureSurroundings
    private var outline: Outline { reading.outline }

    /// The figures of the page whose text is `units`, by the node of the picture; `declared` is the picture that the page names for itself.
    static func figures(
        of units: [Int], in reading: PageReading, root: Int, declared: Image?, furniture: FurnitureSpans,
        addresses: AddressResolver
    ) -> [Int: Figure] {
        guard let first = units.first, let last = units.last else { return [:] }
        var isKept = [Bool](repeating: false, count: reading.units.count)
        for unit in units { isKept[unit] = true }
        let finder = PictureFinder(
            reading: reading, first: reading.units[first], last: reading.units[last], root: root,
            declared: declared.map { PictureAddress($0.url) }, furniture: furniture,
            pictures: PictureReader(outline: reading.outline, addresses: addresses),
            captions: CaptionReader(reading: reading, isKept: isKept, addresses: addresses),
            surroundings: PictureSurroundings(reading: reading, isKept: isKept))
        return figures(finder.candidates())
    }

    private func candidates() -> [Candidate] {
        var candidates: [Candidate] = []
        for node in start..<end where outline.nodes[node].name == .img && (!isFurniture(node) || isDeclared(node)) {
            guard let image = pictures.image(of: node), !surroundings.leadElsewhere(node) else { continue }
            let caption = captions.caption(of: node)
            guard caption != nil || !surroundings.areOfCard(node), belongs(node, image, caption) else { continue }
            let figure = Figure(image: image, caption: caption?.text, credit: caption?.credit)
            candidates.append(Candidate(node: node, figure: figure, box: caption?.box))
        }
        return candidates
    }

    /// Each picture once, in whatever size, and none that is drawn again and again, and what a box says of its first picture once; a drawing beside it there is
    /// a button.
    private static func figures(_ candidates: [Candidate]) -> [Int: Figure] {
        let times = candidates.reduce(into: [:]) { $0[$1.figure.image.url, default: 0] += 1 }
        let sayings = candidates.reduce(into: [:]) { $0[$1.figure.caption ?? [], default: 0] += 1 }
        var (seen, boxes): (Set<String>, Set<Int>) = ([], [])
        var captioned: [[Inline]: PictureAddress] = [:]
        var figures: [Int: Figure] = [:]
        for candidate in candidates {
            var figure = candidate.figure
            let url = figure.image.url
            let isAlone = candidate.box.map { boxes.insert($0).inserted } ?? true
            if PictureAddress.isDrawing(url), !isAlone || figure.caption == nil && !isWide(figure.image) { continue }
            guard times[url] ?? 0 <= most, seen.insert(url).inserted else { continue }
            if !isAlone { (figure.caption, figure.credit) = (nil, nil) }
            // What is said of every other picture is a button's name.
            if let caption = figure.caption, sayings[caption] ?? 0 > most { figure.caption = nil }
            if let caption = figure.caption {
                let address = PictureAddress(url)
                if captioned.updateValue(address, forKey: caption)?.isLike(address) == true { continue }
            }
            figures[candidate.node] = figure
        }
        return figures
    }

    /// What stands more often than this among the text is an icon.
    private static let most = 2

    // MARK: Where

    /// The start of the element that calls itself the article, or of what holds both headline and text, or of the text's container.
    private var start: Int {
        let text = Int(first.first)
        var (start, node) = (min(root, text), min(root, text))
        while node > 0 {
            let isWhole = outline.nodes[node].name == .article || outline.nodes[node].name == .main
            if isWhole || reading.headline.map({ $0 < text && outline.contains(node, $0) }) == true { start = node }
            if isWhole { break }
            node = outline.parent(node)
        }
        return start
    }

    /// The end of the container, or of the text; a text that comes behind the last paragraph is not the article's, and nothing from there on.
    private var end: Int {
        let end = max(outline.end(root), Int(last.last))
        let following = Int(reading.unitsBefore[Int(last.last)])
        let foreign = reading.units[min(following, reading.units.count)...].first {
            $0.kind != .caption && !captions.isInFigure($0)
        }
        return min(end, foreign.map { Int($0.first) } ?? end)
    }

    private func belongs(_ node: Int, _ image: Image, _ caption: CaptionReader.Caption?) -> Bool {
        let isInside = outline.contains(root, node)
        if node > last.last { return caption?.isOfFigure == true && isInside }
        if node > first.first || isDeclared(image) { return true }
        let isBelowHeadline = reading.headline.map { node > $0 } ?? isInside
        return caption?.isOfFigure == true || isBelowHeadline && (caption != nil || isInside || Self.isWide(image))
    }

    /// Whether a picture in sight is the one that the page names for itself: it is the article's, whatever the box around it is called.
    private func isDeclared(_ node: Int) -> Bool {
        guard declared != nil, outline.nodes[outline.parent(node)].name != .noscript else { return false }
        return pictures.image(of: node).map(isDeclared) ?? false
    }

    private func isDeclared(_ image: Image) -> Bool {
        declared?.isLike(PictureAddress(image.url)) ?? false
    }

    /// Whether a picture stands in furniture, or is some by its own name, or stands by for one that is shown by a script.
    private func isFurniture(_ node: Int) -> Bool {
        let parent = outline.parent(node)
        let own: Traits = [.hidden, .author, .byline, .advertisement, .share]
        if !outline.nodes[node].traits.isDisjoint(with: own) { return true }
        guard outline.nodes[parent].name == .noscript else { return furniture.contains(parent) }
        let box = outline.parent(parent)
        let beside = max(box, parent - 8)..<min(outline.end(box), outline.end(parent) + 8)
        return furniture.contains(box)
            || beside.contains {
                outline.nodes[$0].name == .img && !outline.contains(parent, $0) && pictures.image(of: $0) != nil
            }
    }

    private static func isWide(_ image: Image) -> Bool { image.width ?? 0 >= 400 }
}
