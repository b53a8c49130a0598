/// Sends sentences along a way of one or more engines.
struct PathRunner: Sendable {
    /// What became of one sentence on the whole way.
    enum Answer: Sendable {
        case translated(String, middle: String?, isShared: Bool)
        case refused(String)
    }

    let legs: [LegRunner]
    let identifier: EngineIdentifier

    func run(_ requests: [LegRunner.Request]) async throws -> [String: Answer] {
        var standing: [String: Answer] = [:]
        for request in requests { standing[request.text] = .translated(request.text, middle: nil, isShared: false) }
        for (number, leg) in legs.enumerated() {
            let next = number == 0 ? requests : Self.requests(from: standing)
            let answers = try await leg.run(next)
            for (source, state) in standing {
                guard case .translated(let text, let middle, let wasShared) = state, let answer = answers[text] else {
                    continue
                }
                switch answer {
                case .translated(let target, let isShared):
                    let between = number == 0 ? nil : [middle, text].compactMap { $0 }.joined(separator: "\n")
                    standing[source] = .translated(target, middle: between, isShared: wasShared || isShared)
                case .refused(let reason): standing[source] = .refused(reason)
                }
            }
        }
        return standing
    }

    /// Translates one sentence anew by itself. Only a way of one step knows which answer to ask for again.
    func runAlone(_ request: LegRunner.Request) async throws -> Answer? {
        guard let leg = legs.first, legs.count == 1, let answer = try await leg.runAlone(request) else { return nil }
        switch answer {
        case .translated(let text, _): return .translated(text, middle: nil, isShared: false)
        case .refused(let reason): return .refused(reason)
        }
    }

    private static func requests(from standing: [String: Answer]) -> [LegRunner.Request] {
        standing.values.compactMap { state in
            guard case .translated(let text, _, _) = state else { return nil }
            return LegRunner.Request(text: text, protected: ProtectedText.ranges(in: Array(text.unicodeScalars)[...]))
        }.sorted { $0.text < $1.text }
    }
}
