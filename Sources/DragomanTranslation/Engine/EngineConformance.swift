import DragomanLanguages

/// The test that every engine passes: what the rest of the house takes for granted of an ``Engine``.
///
/// It is run against the real engine (it translates about sixty short sentences) and returns what is wrong, nothing when all is well.
/// A new engine's tests call ``violations()`` and expect none.
public struct EngineConformance: Sendable {
    /// One promise that was not kept.
    public struct Violation: Hashable, Sendable, CustomStringConvertible {
        public var promise: String
        public var detail: String

        public var description: String { "\(promise): \(detail)" }
    }

    let engine: any Engine
    let pair: LanguagePair
    let sentences: [String]

    /// - Parameters:
    ///   - engine: the one that is tried.
    ///   - pair: one that the engine has.
    ///   - sentence: a sentence in the source language with `%` in place of a figure, which a translation keeps.
    public init(engine: any Engine, pair: LanguagePair, sentence: String) {
        self.engine = engine
        self.pair = pair
        sentences = (0..<24).map { number in
            sentence.split(separator: "%", omittingEmptySubsequences: false).joined(
                separator: String(4000 + 7 * number))
        }
    }

    /// Everything the engine does not keep.
    public func violations() async -> [Violation] {
        var found: [Violation] = []
        found += await pairViolations()
        found += await countViolations()
        found += await orderViolations(sentences, promise: "a call's answers are in the order of its texts")
        found += await hostileViolations()
        found += await concurrencyViolations()
        found += await unsupportedViolations()
        if engine.limits.texts < 1 || engine.limits.characters < 1 {
            found.append(Violation(promise: "limits are at least 1", detail: "\(engine.limits)"))
        }
        return found
    }

    private func pairViolations() async -> [Violation] {
        let promise = "pairs() has the pair that is translated"
        do throws(EngineError) {
            let pairs = try await engine.pairs()
            return pairs.contains(pair)
                ? [] : [Violation(promise: promise, detail: "\(pair) is not among \(pairs.count)")]
        } catch {
            return [Violation(promise: promise, detail: "\(error)")]
        }
    }

    private func countViolations() async -> [Violation] {
        var found: [Violation] = []
        let most = min(engine.limits.texts, sentences.count)
        for count in Set([0, 1, 2, most]).sorted() where count <= most {
            let promise = "\(count) texts give \(count) answers"
            let (answers, violation) = await answers(to: Array(sentences.prefix(count)), promise: promise)
            if let violation { found.append(violation) }
            guard let answers else { continue }
            if answers.count != count {
                found.append(Violation(promise: promise, detail: "\(answers.count) came back"))
            }
            if answers.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
                found.append(Violation(promise: promise, detail: "an answer is empty"))
            }
        }
        return found
    }

    /// Each answer holds its own sentence's figure.
    private func orderViolations(_ texts: [String], promise: String) async -> [Violation] {
        var found: [Violation] = []
        var place = 0
        while place < texts.count {
            let part = Array(texts[place..<min(texts.count, place + max(1, engine.limits.texts))])
            place += part.count
            let (answers, violation) = await answers(to: part, promise: promise)
            if let violation { return found + [violation] }
            for (text, answer) in zip(part, answers ?? []) where Self.digits(text) != Self.digits(answer) {
                found.append(Violation(promise: promise, detail: "“\(text)” became “\(answer)”"))
            }
        }
        return found
    }

    /// What is neither letters nor full stops must not break a call, take its neighbours along, or come back as markup.
    private func hostileViolations() async -> [Violation] {
        let promise = "signs, markup and control characters are text"
        let hostile = [
            "5 < 6 & 7 > 3", "<b>4</b> &lt;", "[1] {2} ^3$ @4 /5\\ ~6 *7 #8", "a\u{0}b\u{1}c\u{7F}", "«1» “2” ‘3’",
            "1\n2", "👨‍👩‍👧 1", "\u{202E}1\u{202C}", "https://e.example/?a=1&b=2",
        ]
        var found: [Violation] = []
        for text in hostile {
            let texts = [sentences[0], text, sentences[1]].prefix(max(1, engine.limits.texts))
            let (answers, violation) = await answers(to: Array(texts), promise: promise)
            if let violation { found.append(violation) }
            guard let answers else { continue }
            if answers.count != texts.count || Self.digits(answers[0]) != Self.digits(sentences[0]) {
                found.append(Violation(promise: promise, detail: "“\(text)” disturbed its neighbours"))
            }
            if answers.count > 1, !text.contains("&lt;"), answers[1].contains("&lt;") || answers[1].contains("&amp;") {
                found.append(Violation(promise: promise, detail: "“\(text)” came back escaped: “\(answers[1])”"))
            }
        }
        return found
    }

    private func concurrencyViolations() async -> [Violation] {
        let promise = "calls at the same time get their own answers"
        return await withTaskGroup(of: [Violation].self) { group in
            for number in 0..<8 {
                group.addTask { await orderViolations([sentences[number], sentences[number + 8]], promise: promise) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func unsupportedViolations() async -> [Violation] {
        let promise = "a pair that it does not have is unsupportedPair"
        do throws(EngineError) {
            _ = try await engine.translate([EngineText(sentences[0])], pair: LanguagePair(source: "tlh", target: "qya"))
            return [Violation(promise: promise, detail: "it answered")]
        } catch {
            return error.code == .unsupportedPair ? [] : [Violation(promise: promise, detail: "\(error.code)")]
        }
    }

    private func answers(to texts: [String], promise: String) async -> ([String]?, Violation?) {
        do throws(EngineError) {
            return (try await engine.translate(texts.map { EngineText($0) }, pair: pair), nil)
        } catch {
            return (nil, Violation(promise: promise, detail: "\(error)"))
        }
    }

    private static func digits(_ text: String) -> String { String(text.filter { $0.isASCII && $0.isNumber }) }
}
