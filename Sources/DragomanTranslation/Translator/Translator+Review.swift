import DragomanArticles

extension Translator {
    /// A review by every check of the house, with the article's date and outlet and the glossary's terms.
    public static func checks(glossary: Glossary = Glossary()) -> Review {
        { segment, pair, article in
            let terms = glossary.terms(for: pair).matches(in: segment.sourceText).map { match in
                CheckTerm(
                    sourceForms: [match.entry.term], targetForms: [match.entry.rendering],
                    forbiddenForms: match.entry.forbidden)
            }
            let context = CheckContext(published: article.published, outlet: article.outlet, terms: terms)
            return Checker.findings(
                sourceText: segment.sourceText, targetText: segment.targetText, pair: pair, context: context)
        }
    }
}
