/// Sends sentences along a way of one or more engines.
struct PathRunner: Sendable {
    /// What became of one sentence on the whole way.
    enum Answer: Sendable {
        case translated(String, middle: String?)
        case refused(String)
    }

    let legs: [LegRunner]
    let identifier: EngineIdentifier

    func run(_ requests: [LegRunner.Request]) async throws -> [String: Answer] {
        var standing: [String: Answer] = [:]
        for request in requests { standing[request.text] = .translated(request.text, middle: nil) }
        for (number, leg) in legs.enumerated() {
            let next = number == 0 ? requests : Self.requests(from: standing)
            let answers = try await leg.run(next)
            for (source, state) in standing {
                guard case .translated(let text, let middle) = state, let answer = answers[text] else { continue }
                switch answer {
                case .translated(let target):
                    let between = number == 0 ? nil : [middle, text].compactMap { $0 }.joined(separator: "\n")
                    standing[source] = .translated(target, middle: between)
                case .refused(let reason): standing[source] = .refused(reason)
                }
            }
        }
        return standing
    }

    private static func requests(from standing: [String: Answer]) -> [LegRunner.Request] {
        standing.values.compactMap { state in
            guard case .translated(let text, _) = state else { return nil }
            return LegRunner.Request(text: text, protected: ProtectedText.ranges(in: Array(text.unicodeScalars)[...]))
        }.sorted { $0.text < $1.text }
    }
}
