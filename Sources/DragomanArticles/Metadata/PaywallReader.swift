/// Tells whether the whole article is on the page or behind a paywall or log-in.
struct PaywallReader {
    let reading: PageReading
    let structured: StructuredArticle?
    let meta: MetaTags

    /// False behind a paywall, true when the page says that it is free, nil when it says nothing.
    func isAccessibleForFree() -> Bool? {
        if let declared = structured?.isAccessibleForFree { return declared }
        switch meta.first("article:content_tier", "content_tier", "og:article:content_tier")?.lowercased() {
        case "locked", "metered", "premium", "paid": return false
        case "free": return true
        default: break
        }
        return hasNotice ? false : nil
    }

    /// A shorter phrase may open a sentence of an article, in bytes.
    static let shortestNotice = 14

    /// Whether a short text on the page says so in words.
    private var hasNotice: Bool {
        reading.units.contains { unit in
            unit.count < 240 && unit.opening.kinds.has(.paywall)
                && unit.opening.end - Int(unit.textStart) >= Self.shortestNotice
        }
    }
}
