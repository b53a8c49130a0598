/// Finds the picture that stands for an article.
struct LeadImageFinder {
    let meta: MetaTags
    let structured: StructuredArticle?
    let addresses: AddressResolver

    /// The picture that the page names for itself, unless its name says that it is the outlet's for want of one.
    func declared() -> Image? {
        let sources = ["og:image", "og:image:url", "twitter:image", "twitter:image:src"].map { meta.first($0) }
        guard
            let url = (sources + [structured?.image]).lazy.compactMap(\.self).compactMap(addresses.web)
                .first(where: { !Self.isEmblem($0) })
        else { return nil }
        return Image(
            url: url, alternative: meta.first("og:image:alt"), width: meta.first("og:image:width").flatMap { Int($0) },
            height: meta.first("og:image:height").flatMap { Int($0) })
    }

    /// The first picture of a text.
    static func first(of blocks: [Block]) -> Image? {
        for block in blocks {
            if case .figure(let figure) = block { return figure.image }
        }
        return nil
    }

    /// Whether the name of a file is that of a logo or of what stands in for a picture: a word of few.
    private static func isEmblem(_ url: String) -> Bool {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        let words = path.suffix(from: path.lastIndex(of: "/") ?? path.startIndex).lowercased()
            .split { !$0.isLetter && !$0.isNumber }
        return words.count <= 4 && words.contains { emblems.contains(String($0)) }
    }

    private static let emblems: Set<String> = [
        "logo", "logos", "favicon", "placeholder", "default", "noimage", "blank", "fallback", "sharing",
    ]
}
