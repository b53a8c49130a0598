import DragomanLanguages

/// The glossary's terms are rendered as it says, and never as it forbids.
struct GlossaryCheck: Check {
    let rule = "glossary-term"

    func findings(_ pair: CheckedPair) -> [Finding] {
        pair.context.terms.flatMap { term -> [Finding] in
            guard let place = term.sourceForms.lazy.compactMap({ Self.find($0, in: pair.source) }).first else {
                return []
            }
            let forbidden = term.forbiddenForms.compactMap { form -> Finding? in
                guard let range = Self.find(form, in: pair.target) else { return nil }
                return Finding(
                    rule: "glossary-forbidden", severity: .blocks, start: range.lowerBound, end: range.upperBound,
                    message: "The glossary forbids “\(form)” here.", suggestion: term.targetForms.first)
            }
            let isRendered =
                term.targetForms.isEmpty || term.targetForms.contains { Self.find($0, in: pair.target) != nil }
            if isRendered { return forbidden }
            return forbidden + [
                Finding(
                    rule: rule, severity: .warns, side: .source, start: place.lowerBound, end: place.upperBound,
                    message: "The glossary renders this as “\(term.targetForms[0])”.", suggestion: term.targetForms[0])
            ]
        }
    }

    /// Where the words of `form` stand in a text, letter case apart. O(n · words of the form).
    private static func find(_ form: String, in text: CheckedText) -> Range<Int>? {
        let keys = ScannedText(form).tokens.map(\.key)
        guard let first = keys.first, text.tokens.count >= keys.count else { return nil }
        for index in 0...(text.tokens.count - keys.count) where text.tokens[index].key == first {
            let run = text.tokens[index..<index + keys.count]
            if zip(run, keys).allSatisfy({ $0.key == $1 }), let last = run.last {
                return Int(run[index].start)..<Int(last.end)
            }
        }
        return nil
    }
}
