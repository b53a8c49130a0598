/// Asks free engines what the text of each link and emphasis became by itself, to find it again in its sentence.
///
/// The answers are not remembered and not counted: they are no part of the translation, only of the placing of marks,
/// which does without them where there are none.
struct AnchorHints: Sendable {
    /// Longer anchors are found by their words as well as by a hint.
    static let mostWords = 8

    /// What each text became, for the segments that `path` translated.
    static func hints(for segments: [Segment], outcomes: [String: Outcome], path: PathRunner) async -> [String: String]
    {
        guard let leg = path.legs.first, path.legs.count == 1, leg.leg.engine.isFree else { return [:] }
        var texts: Set<String> = []
        for segment in segments where !segment.marks.isEmpty {
            guard let outcome = outcomes[segment.text], outcome.engine == path.identifier else { continue }
            texts.formUnion(anchors(of: segment, target: outcome.targetText))
        }
        return await leg.unremembered(texts.sorted())
    }

    /// Texts under marks that the translation does not show as they are.
    private static func anchors(of segment: Segment, target: String) -> [String] {
        let scalars = Array(segment.text.unicodeScalars)
        return segment.marks.compactMap { mark in
            guard !mark.range.isEmpty, mark.range.count < scalars.count, !mark.continuesBefore, !mark.continuesAfter
            else {
                return nil
            }
            let text = String(scalars: scalars[mark.range])
            let words = WordText(text).words.count
            return words > 0 && words <= mostWords && !target.contains(text) ? text : nil
        }
    }
}

extension LegRunner {
    /// Translations that are neither looked up nor kept; texts that the engine does not take are left out.
    func unremembered(_ texts: [String]) async -> [String: String] {
        var found: [String: String] = [:]
        for batch in batches(of: texts.map { Request(text: $0) }) {
            let answers = try? await leg.engine.translate(batch.map { EngineText($0.text) }, pair: leg.pair)
            guard let answers, answers.count == batch.count else { continue }
            for (request, answer) in zip(batch, answers) { found[request.text] = answer }
        }
        return found
    }
}
