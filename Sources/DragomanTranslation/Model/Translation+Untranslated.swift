public import DragomanArticles
import DragomanLanguages

extension Translation {
    /// The account of an article that nobody has translated: its sentences stand in their own language, each marked as
    /// failed, for a person to translate.
    public init(untranslated article: Article, pair: LanguagePair) {
        let segments = Segmenter.segments(of: article, language: pair.source).map { segment in
            let (state, target): (TranslatedSegment.State, String) =
                switch segment.handling {
                case .translate: (.failed(reason: "Nobody has translated it yet."), segment.text)
                case .keep(let reason): (.kept(reason: reason), segment.text)
                case .drop(let reason): (.kept(reason: reason), "")
                }
            return TranslatedSegment(
                place: segment.place, sourceText: segment.text, targetText: target, state: state)
        }
        self.init(pair: pair, article: article, segments: segments)
    }
}
