public import DragomanArticles
import DragomanLanguages

extension Checker {
    /// The translation with every segment's findings filled in; findings that were there already stay.
    ///
    /// Segments kept on purpose are not checked; a failed one blocks. What concerns the whole article stands on the title's segment, or on the
    /// first: a part of the original that no segment accounts for, a headline that promises more items than there are.
    ///
    /// - Parameters:
    ///   - translation: the translated article, its segments accounted for.
    ///   - original: the article it is the translation of.
    ///   - glossary: terms whose renderings are checked.
    ///   - spelling: words of the target language.
    public static func findings(
        for translation: Translation, original: Article, glossary: Glossary = Glossary(),
        spelling: (any SpellingDictionary)? = nil
    ) -> Translation {
        var translation = translation
        let terms = glossary.terms(for: translation.pair)
        var context = CheckContext(published: original.published, outlet: original.outlet)
        for index in translation.segments.indices {
            let segment = translation.segments[index]
            context.terms = terms.checkTerms(sourceText: segment.sourceText, targetText: segment.targetText)
            let found = findings(segment, pair: translation.pair, context: context, spelling: spelling)
            translation.segments[index].findings += found.filter { !segment.findings.contains($0) }
        }
        let whole = ArticleCheck(translation: translation, original: original).findings()
        let place = translation.segments.firstIndex { $0.place.part == .title } ?? translation.segments.indices.first
        if let place {
            translation.segments[place].findings += whole.filter { !translation.segments[place].findings.contains($0) }
        }
        return translation
    }

    private static func findings(
        _ segment: TranslatedSegment, pair: LanguagePair, context: CheckContext, spelling: (any SpellingDictionary)?
    ) -> [Finding] {
        switch segment.state {
        case .kept: return []
        case .failed(let reason):
            return [
                Finding(
                    rule: "segment-failed", severity: .blocks, start: 0, end: segment.targetText.unicodeScalars.count,
                    message: "This sentence was not translated: \(reason)")
            ]
        case .translated, .edited:
            return findings(
                sourceText: segment.sourceText, targetText: segment.targetText, pair: pair, context: context,
                spelling: spelling)
        }
    }
}
