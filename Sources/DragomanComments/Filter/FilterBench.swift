/// All filters of a site, asked in order until one finds spam.
public struct FilterBench: Sendable {
    public let filters: [any SpamFilter]

    public init(_ filters: [any SpamFilter]) { self.filters = filters }

    /// The gravest verdict. A filter that fails counts as unsure: a person then looks.
    public func judge(_ submission: Submission) async -> Verdict {
        var verdict = Verdict(.good)
        for filter in filters {
            do {
                verdict = verdict.joined(try await filter.judge(submission))
            } catch {
                verdict = verdict.joined(Verdict(.unsure, reasons: ["\(filter.name) did not answer"]))
            }
            if verdict.judgement == .spam { break }
        }
        return verdict
    }

    /// Teaches every filter; what each that could not learn says.
    public func learn(_ lesson: Lesson) async -> [String] {
        var troubles: [String] = []
        for filter in filters {
            do {
                try await filter.learn(lesson)
            } catch {
                troubles.append("\(error)")
            }
        }
        return troubles
    }

    /// Who reads comments beside this site.
    public var readers: [OutsideReader] { filters.compactMap(\.reader) }
}
