import DragomanHTML

/// Compares what a headline promises with what the article has: "5 countries that …" should list five.
enum PromiseChecker {
    static func diagnostics(of article: Article) -> [Diagnostic] {
        guard let promise = Promise(in: article.title, language: article.language ?? article.declaredLanguage),
            let found = found(ItemCounter(article.blocks), for: promise), found != promise.count
        else { return [] }
        return [
            Diagnostic(
                code: found < promise.count ? "fewer-items-than-promised" : "more-items-than-promised",
                message: "The headline promises \(promise.count) items, the text has \(found).", place: article.url)
        ]
    }

    /// How many items stand for those promised, nil where the article does not list anything.
    ///
    /// Numbers are believed. Headings and lists may be there for something else, so they are only asked for a plain promise, and any of them that keeps it
    /// counts, with an introduction or a conclusion beside it; they are too few where all of them are.
    private static func found(_ items: ItemCounter, for promise: Promise) -> Int? {
        if items.numbered > 0 { return items.numbered }
        guard promise.isPlain else { return items.ordered > 0 ? items.ordered : nil }
        let counts = items.others.filter { $0 > 1 }
        if counts.contains(where: { (promise.count...promise.count + extras).contains($0) }) { return promise.count }
        guard let most = counts.max(), most < promise.count else { return nil }
        return most
    }

    /// Headings that are no items: an introduction and a conclusion.
    private static let extras = 2
}
