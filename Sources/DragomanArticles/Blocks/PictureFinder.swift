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
    /// By unit, whether it is the article's text.
    private let isKept: [Bool]
    /// The first and the last unit of the text.
    private let first: Unit
    private let last: Unit
    private let root: Int
    private let declared: PictureAddress?
    private let furniture: FurnitureSpans
    private let pictures: PictureReader
    private let captions: CaptionReader
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
            reading: reading, isKept: isKept, first: reading.units[first], last: reading.units[last], root: root,
            declared: declared.map { PictureAddress($0.url) }, furniture: furniture,
            pictures: PictureReader(outline: reading.outline, addresses: addresses),
            captions: CaptionReader(reading: reading, isKept: isKept, addresses: addresses))
        return figures(finder.candidates())
    }

    private func candidates() -> [Candidate] {
        var candidates: [Candidate] = []
        for node in start..<end where outline.nodes[node].name == .img && !isFurniture(node) {
            guard let image = pictures.image(of: node), !leadsElsewhere(node) else { continue }
            let caption = captions.caption(of: node)
            guard caption != nil || !isOfCard(node), belongs(node, image, caption) else { continue }
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

    /// Whether it is the picture that the page names for itself.
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
        return furniture.contains(box)
            || (box..<outline.end(box)).contains {
                outline.nodes[$0].name == .img && !outline.contains(parent, $0) && pictures.image(of: $0) != nil
            }
    }

    private static func isWide(_ image: Image) -> Bool { image.width ?? 0 >= 400 }

    // MARK: Links

    /// Whether a picture stands in a link to another page: one with words that are not the article's, or beside such words that lead there too.
    private func leadsElsewhere(_ node: Int) -> Bool {
        guard let link = ancestor(of: node, within: 5, where: { outline.nodes[$0].name == .a }),
            let reference = outline.attribute(.href, of: link), Self.isPage(reference)
        else { return false }
        if let isOther = isOther(reading.unitRange(link)) { return isOther }
        let box = ancestor(of: link, within: 3) { !reading.unitRange($0).isEmpty }
        return box.map { leads($0, to: reference) } ?? false
    }

    /// Whether a reference may lead to another page: not into this one, to a script or to a picture.
    private static func isPage(_ reference: String) -> Bool {
        !reference.hasPrefix("#") && !reference.hasPrefix("javascript:") && !PictureAddress.isPicture(reference)
    }

    /// Whether a text among units is none of the article's; nil where there is none.
    private func isOther(_ units: Range<Int>) -> Bool? {
        units.isEmpty ? nil : units.contains { !isKept[$0] && reading.units[$0].kind != .caption }
    }

    /// Whether the first words around a picture, none of them the article's, have a heading: it is the card of something else.
    private func isOfCard(_ node: Int) -> Bool {
        guard let box = ancestor(of: node, within: 4, where: { !reading.unitRange($0).isEmpty }) else { return false }
        let units = reading.unitRange(box)
        return !units.contains { isKept[$0] } && units.contains { reading.units[$0].kind == .heading }
    }

    /// Whether another link of a box leads to the same page as a picture of it, with words that are not the article's.
    private func leads(_ box: Int, to reference: String) -> Bool {
        reading.unitRange(box).contains { index in
            guard !isKept[index], reading.units[index].linkBytes > 0 else { return false }
            let link = ancestor(of: Int(reading.units[index].first), within: 4) { outline.nodes[$0].name == .a }
            return link.flatMap { outline.attribute(.href, of: $0) } == reference
        }
    }

    private func ancestor(of node: Int, within steps: Int, where isWanted: (Int) -> Bool) -> Int? {
        var node = outline.parent(node)
        for _ in 0..<steps where node > 0 {
            if isWanted(node) { return node }
            node = outline.parent(node)
        }
        return nil
    }
}
