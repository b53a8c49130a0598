/// Says which language a text is written in.
///
/// The script decides among scripts; within Latin, Cyrillic, Arabic and Devanagari a linear model over runs of letters does. Its tables are
/// made from word frequencies, translated programs and their manuals; see `Scripts/languages/README.md`.
public struct LanguageIdentifier: Sendable {
    /// The identifier with the product's own tables.
    public static let shared = LanguageIdentifier(models: [
        .latin: .latin, .cyrillic: .cyrillic, .arabic: .arabic, .devanagari: .devanagari,
    ])

    /// Whether `language` is one of those it can find.
    package func knows(_ language: Language) -> Bool {
        known.contains(language.primary) || ["no", "bs", "nb"].contains(language.primary)
    }

    private let known: Set<String>
    /// By the script's number.
    private let models: [LanguageModel?]

    init(models: [Script: LanguageModel]) {
        self.models = Script.allCases.map { models[$0] }
        known = Set(
            models.values.flatMap(\.languages).map(\.primary) + Script.allCases.compactMap { $0.onlyLanguage?.primary })
    }

    /// The languages it knows, more than seventy.
    public var languages: Set<Language> {
        Set(models.compactMap { $0?.languages }.joined() + Script.allCases.compactMap(\.onlyLanguage))
    }

    /// The likely languages of `text`, likeliest first, with probabilities from 0 to 1 that add up to 1. O(n).
    ///
    /// - Parameters:
    ///   - text: some words or more; the more the surer.
    ///   - candidates: the languages to choose among; nil for all it knows.
    /// - Returns: empty for a text without letters, or in none of the candidates' scripts.
    public func identify(_ text: String, among candidates: Set<Language>? = nil) -> [(
        language: Language, probability: Double
    )] {
        identify(ScannedText(text), among: candidates)
    }

    package func identify(
        _ scan: ScannedText, tokens: Range<Int>? = nil, among candidates: Set<Language>? = nil
    ) -> [(language: Language, probability: Double)] {
        let tokens = tokens ?? scan.tokens.indices
        guard let script = Self.script(of: scan, tokens) else { return [] }
        guard let model = models[Int(script.rawValue)] else {
            guard let language = script.onlyLanguage, candidates?.contains(language) ?? true else { return [] }
            return [(language, 1)]
        }
        let scores = model.scores(Self.tally(scan, tokens, script, model, words: .max))
        return Self.probabilities(scores, model.languages, candidates)
    }

    /// The likeliest language by the first `words` words alone; a dozen tell most languages apart. Nil for a text without letters.
    package func likeliest(_ scan: ScannedText, tokens: Range<Int>, words: Int) -> Language? {
        guard let script = Self.script(of: scan, tokens) else { return nil }
        guard let model = models[Int(script.rawValue)] else { return script.onlyLanguage }
        return model.best(Self.tally(scan, tokens, script, model, words: words))
    }

    /// How much less a single word looks like `language` than like the likeliest language of its script: the difference of their logarithms of
    /// odds, 0 or less. Nil for languages that letters do not tell from others.
    package func strangeness(of word: ArraySlice<UInt32>, in language: Language) -> Float? {
        guard let first = word.first, let script = Script.of(first), let model = models[Int(script.rawValue)] else {
            return nil
        }
        var tally = LanguageTally(languages: model.languages.count)
        var folded: [UInt32] = []
        model.add(Array(word), 0..<word.count, to: &tally, folded: &folded)
        let scores = model.scores(tally)
        let name = Self.sameName[language.primary] ?? language.primary
        guard let own = model.languages.firstIndex(where: { $0.primary == name }), let best = scores.max() else {
            return nil
        }
        return scores[own] - best
    }

    /// Languages that go by another's name in the tables.
    private static let sameName = ["no": "nb", "bs": "hr", "fil": "tl"]

    private static func tally(
        _ scan: ScannedText, _ tokens: Range<Int>, _ script: Script, _ model: LanguageModel, words: Int
    ) -> LanguageTally {
        var tally = LanguageTally(languages: model.languages.count)
        var folded: [UInt32] = []
        folded.reserveCapacity(32)
        var left = words
        for index in tokens {
            let token = scan.tokens[index]
            guard token.kind == .word, Script.of(scan.scalars[Int(token.start)]) == script else { continue }
            guard left > 0 else { break }
            left -= 1
            model.add(scan.scalars, token.range, to: &tally, folded: &folded)
        }
        return tally
    }

    private static func probabilities(
        _ scores: [Float], _ languages: [Language], _ candidates: Set<Language>?
    ) -> [(language: Language, probability: Double)] {
        let open = languages.indices.filter { candidates?.contains(languages[$0]) ?? true }
        guard let best = open.map({ scores[$0] }).max() else { return [] }
        let weights = open.map { (languages[$0], Double(Float.exp(scores[$0] - best))) }
        let sum = weights.reduce(0) { $0 + $1.1 }
        return weights.map { (language: $0.0, probability: $0.1 / sum) }.filter { $0.probability > 1e-6 }
            .sorted { $0.probability > $1.probability }
    }

    /// The script of most letters; kana in a Han text make it Japanese.
    private static func script(of scan: ScannedText, _ tokens: Range<Int>) -> Script? {
        var counts = [Int](repeating: 0, count: Script.allCases.count)
        for index in tokens {
            let token = scan.tokens[index]
            guard token.kind == .word || token.kind == .ideograph else { continue }
            guard let script = Script.of(scan.scalars[Int(token.start)]) else { continue }
            // A Chinese character says about as much as half a word.
            counts[Int(script.rawValue)] += token.kind == .word ? token.count : 3
        }
        let han = counts[Int(Script.han.rawValue)]
        let kana = counts[Int(Script.kana.rawValue)]
        if kana > 0, kana * 8 > han { counts[Int(Script.kana.rawValue)] += han }
        guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return nil }
        return Script(rawValue: UInt8(index))
    }
}

extension Float {
    /// e to the power of `value`, to about four figures: enough for probabilities, without a mathematics library.
    fileprivate static func exp(_ value: Float) -> Float {
        guard value > -80 else { return 0 }
        let scaled = value / 1024
        var power = 1 + scaled + scaled * scaled / 2 + scaled * scaled * scaled / 6
        power += scaled * scaled * scaled * scaled / 24
        for _ in 0..<10 { power *= power }
        return power
    }
}
