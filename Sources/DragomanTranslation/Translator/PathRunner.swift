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
            let next = number == 0 ? requests : Self.requests(from: standing, for: requests)
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

    /// What the next engine is sent: the middle texts, with what was protected in the originals protected again.
    private static func requests(
        from standing: [String: Answer], for originals: [LegRunner.Request]
    ) -> [LegRunner.Request] {
        var seen: Set<String> = []
        return originals.compactMap { original in
            guard case .translated(let text, _, _) = standing[original.text], seen.insert(text).inserted else {
                return nil
            }
            let source = Array(original.text.unicodeScalars)
            let kept = original.protected.map { source[$0] }
            return LegRunner.Request(text: text, protected: places(of: kept, in: Array(text.unicodeScalars)))
        }
    }

    /// Where each of `parts`, in turn, stands in `text`.
    private static func places(of parts: [ArraySlice<Unicode.Scalar>], in text: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for part in parts where !part.isEmpty && part.count <= text.count {
            let start = (0...(text.count - part.count)).first { place in
                text[place] == part.first && text[place..<place + part.count].elementsEqual(part)
                    && !found.contains { $0.overlaps(place..<place + part.count) }
            }
            if let start { found.append(start..<start + part.count) }
        }
        return found.joinedInOrder
    }
}
