import DragomanArticles

extension Translator {
    /// A review by every check of the house, with the article's date and outlet and the glossary's terms.
    public static func checks(glossary: Glossary = Glossary()) -> Review {
        let shelf = GlossaryShelf(glossary)
        return { segment, pair, article in
            let terms = shelf.terms(for: pair)?.checkTerms(
                sourceText: segment.sourceText, targetText: segment.targetText)
            let context = CheckContext(published: article.published, outlet: article.outlet, terms: terms ?? [])
            return Checker.findings(
                sourceText: segment.sourceText, targetText: segment.targetText, pair: pair, context: context)
        }
    }
}
