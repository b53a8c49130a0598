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

    /// How many items stand for those promised, nil where the article lists nothing.
    ///
    /// Numbers are believed. Headings and lists may be there for something else, so they are only asked for a plain promise, and are too few where all of
    /// them are: more may be an introduction and a conclusion.
    private static func found(_ items: ItemCounter, for promise: Promise) -> Int? {
        if items.numbered > 0 { return items.numbered }
        guard promise.isPlain else { return items.ordered > 0 ? items.ordered : nil }
        return items.others.max().flatMap { (2..<promise.count).contains($0) ? $0 : nil }
    }
}
