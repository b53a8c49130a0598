/// Sends sentences along a way of one or more engines.
struct PathRunner: Sendable {
    /// What became of one sentence on the whole way.
    enum Answer: Sendable {
        case translated(String, middle: String?, isShared: Bool)
        case refused(String)
    }

    /// The answers there are, by the sentences' text, and why there are no more.
    struct Run: Sendable {
        var answers: [String: Answer] = [:]
        var error: EngineError?
    }

    let legs: [LegRunner]
    let identifier: EngineIdentifier
    /// The terms of the whole way, where its steps have other pairs; nil for a way of one step, which keeps to them itself.
    var terms: GlossaryTerms?

    func run(_ requests: [LegRunner.Request]) async throws -> Run {
        let requests = requests.map(protected)
        var run = try await passed(requests)
        guard let terms else { return run }
        for (source, answer) in run.answers {
            guard case .translated(let text, let middle, let isShared) = answer else { continue }
            run.answers[source] = .translated(
                terms.mended(text, of: source), middle: middle, isShared: isShared)
        }
        return run
    }

    /// The request with the terms of the whole way that are not to be translated.
    private func protected(_ request: LegRunner.Request) -> LegRunner.Request {
        guard let terms else { return request }
        var request = request
        request.protected = (request.protected + terms.keptRanges(in: request.text)).joinedInOrder
        return request
    }

    /// The answers of one step after the other.
    private func passed(_ requests: [LegRunner.Request]) async throws -> Run {
        var run = Run()
        for request in requests {
            run.answers[request.text] = .translated(request.text, middle: nil, isShared: false)
        }
        for (number, leg) in legs.enumerated() {
            let next = number == 0 ? requests : Self.requests(from: run.answers, for: requests)
            let step = try await leg.run(next)
            run.error = run.error ?? step.error
            for (source, state) in run.answers {
                guard case .translated(let text, let middle, let wasShared) = state else { continue }
                switch step.answers[text] {
                case .translated(let target, let isShared):
                    let between = number == 0 ? nil : Self.joined(middle, text)
                    run.answers[source] = .translated(target, middle: between, isShared: wasShared || isShared)
                case .refused(let reason): run.answers[source] = .refused(reason)
                case nil: run.answers[source] = nil
                }
            }
        }
        return run
    }

    /// Translates one sentence anew by itself, on each step where it went together with others.
    /// - Throws: ``EngineError`` when an engine cannot work now.
    func runAlone(_ request: LegRunner.Request) async throws -> Answer? {
        let request = protected(request)
        var next = request
        var middle: String?
        for (number, leg) in legs.enumerated() {
            switch try await leg.runAlone(next) {
            case .translated(let target, _):
                if number > 0 { middle = Self.joined(middle, next.text) }
                next = Self.request(target, protecting: request)
            case .refused(let reason): return .refused(reason)
            case nil: return nil
            }
        }
        let text = terms?.mended(next.text, of: request.text) ?? next.text
        return .translated(text, middle: middle, isShared: false)
    }

    private static func joined(_ middle: String?, _ text: String) -> String {
        [middle, text].compactMap { $0 }.joined(separator: "\n")
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
            return request(text, protecting: original)
        }
    }

    private static func request(_ text: String, protecting original: LegRunner.Request) -> LegRunner.Request {
        let source = Array(original.text.unicodeScalars)
        let kept = original.protected.map { source[$0] }
        return LegRunner.Request(text: text, protected: places(of: kept, in: Array(text.unicodeScalars)))
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
