/// The test that every spam filter passes: what the rest of the house takes for granted of a ``SpamFilter``.
///
/// It is run against the real filter and returns what is wrong, nothing when all is well.
public struct SpamFilterConformance: Sendable {
    /// One promise that was not kept.
    public struct Violation: Hashable, Sendable, CustomStringConvertible {
        public var promise: String
        public var detail: String

        public var description: String { "\(promise): \(detail)" }
    }

    let filter: any SpamFilter
    let good: Submission
    let spam: Submission

    /// - Parameters:
    ///   - good: a comment that the filter finds good, untaught.
    ///   - spam: one that it finds to be spam, untaught.
    public init(filter: any SpamFilter, good: Submission, spam: Submission) {
        self.filter = filter
        self.good = good
        self.spam = spam
    }

    /// Everything the filter does not keep.
    public func violations() async -> [Violation] {
        var found: [Violation] = []
        if filter.name.isEmpty || !filter.name.allSatisfy({ $0.isLowercase || $0 == "-" }) {
            found.append(Violation(promise: "the name can stand in a settings file", detail: filter.name))
        }
        found += await expect(good, .good, "what is harmless is good")
        found += await expect(spam, .spam, "what is spam is spam")
        found += await hostileViolations()
        found += await steadyViolations()
        found += await lessonViolations()
        found += await concurrencyViolations()
        return found
    }

    private func expect(_ submission: Submission, _ wanted: Verdict.Judgement, _ promise: String) async -> [Violation] {
        do {
            let verdict = try await filter.judge(submission)
            if verdict.judgement != wanted {
                return [Violation(promise: promise, detail: "\(verdict.judgement): \(verdict.reasons)")]
            }
            return wanted == .good || !verdict.reasons.isEmpty
                ? [] : [Violation(promise: "spam comes with its reason", detail: "none was given")]
        } catch {
            return [Violation(promise: promise, detail: "\(error)")]
        }
    }

    /// Any text is judged, and none stops the filter.
    private func hostileViolations() async -> [Violation] {
        let texts = [
            "", " ", "\u{0}", "&key=other&x=%00%zz", "a\r\nb", String(repeating: "x", count: 20_000),
            String(repeating: "e\u{301}", count: 3_000), "\u{202E}\u{FFFD}👩‍👩‍👧‍👦", "日本語のコメント", "تعليق",
        ]
        var found: [Violation] = []
        for text in texts {
            var submission = good
            (submission.author, submission.text) = (text, text)
            do {
                _ = try await filter.judge(submission)
            } catch {
                found.append(Violation(promise: "any text is judged", detail: "\(text.prefix(20)): \(error)"))
            }
        }
        return found
    }

    private func steadyViolations() async -> [Violation] {
        let first = try? await filter.judge(spam)
        let second = try? await filter.judge(spam)
        return first == second ? [] : [Violation(promise: "judging changes nothing", detail: "two verdicts differ")]
    }

    private func lessonViolations() async -> [Violation] {
        do {
            for _ in 0..<2 {
                try await filter.learn(Lesson(comment: 1, submission: good, isSpam: false))
                try await filter.learn(Lesson(comment: 2, submission: spam, isSpam: true))
            }
        } catch {
            return [Violation(promise: "lessons are taken, twice if need be", detail: "\(error)")]
        }
        return await expect(good, .good, "a lesson does not turn what it confirms")
    }

    private func concurrencyViolations() async -> [Violation] {
        let wanted = try? await filter.judge(good)
        let verdicts = await withTaskGroup(of: Verdict?.self) { group in
            for _ in 0..<16 { group.addTask { try? await filter.judge(good) } }
            return await group.reduce(into: [Verdict?]()) { $0.append($1) }
        }
        return verdicts.allSatisfy { $0 == wanted }
            ? [] : [Violation(promise: "many may ask at once", detail: "verdicts differ")]
    }
}
