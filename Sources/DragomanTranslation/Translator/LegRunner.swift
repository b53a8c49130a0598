/// Sends sentences to one engine: what the memory has is not sent, what is answered is remembered at once.
struct LegRunner: Sendable {
    /// What became of one sentence.
    enum Answer: Sendable {
        /// `isShared`: just now, in one call with other sentences.
        case translated(String, isShared: Bool)
        case refused(String)
    }

    let leg: EngineRoutes.Leg
    let memory: any TranslationMemory
    let rulesRevision: Int
    let terms: GlossaryTerms
    /// Where calls are booked; nil where nobody counts.
    var meter: Meter?

    /// The most sentences sent at once, so that a process that dies loses little.
    static let mostTexts = 50

    /// - Returns: an answer for each of `requests`, by its text.
    /// - Throws: ``EngineError`` when the engine cannot work now; what was answered before is remembered.
    func run(_ requests: [Request]) async throws -> [String: Answer] {
        var answers: [String: Answer] = [:]
        let known = try await memory.entries(for: requests.map { key($0.text) })
        var missing: [Request] = []
        var asked: Set<String> = []
        for request in requests where asked.insert(request.text).inserted {
            if let entry = known[key(request.text)] {
                answers[request.text] = .translated(entry.targetText, isShared: false)
            } else {
                missing.append(request)
            }
        }
        for batch in batches(of: missing) {
            try Task.checkCancellation()
            try await send(batch, into: &answers)
        }
        return answers
    }

    /// Sends one sentence by itself, whatever the memory has; the new answer takes the old one's place there.
    func runAlone(_ request: Request) async throws -> Answer? {
        var answers: [String: Answer] = [:]
        try await send([request], into: &answers)
        return answers[request.text]
    }

    /// One sentence on its way, with what no engine may change.
    struct Request: Sendable {
        var text: String
        var protected: [Range<Int>] = []
        var before: String?
        var after: String?
    }

    func key(_ text: String) -> MemoryKey {
        MemoryKey(
            sourceText: text, pair: leg.pair, engine: leg.engine.identifier, glossaryRevision: terms.revision,
            rulesRevision: rulesRevision)
    }

    func batches(of requests: [Request]) -> [[Request]] {
        let limits = leg.engine.limits
        var batches: [[Request]] = []
        var batch: [Request] = []
        var size = 0
        for request in requests {
            let length = request.text.unicodeScalars.count
            if !batch.isEmpty, batch.count >= min(limits.texts, Self.mostTexts) || size + length > limits.characters {
                batches.append(batch)
                batch = []
                size = 0
            }
            batch.append(request)
            size += length
        }
        if !batch.isEmpty { batches.append(batch) }
        return batches
    }

    private func send(_ batch: [Request], into answers: inout [String: Answer]) async throws {
        let masks = batch.map {
            Masking($0.text, protected: ($0.protected + terms.keptRanges(in: $0.text)).joinedInOrder)
        }
        let texts = zip(masks, batch).map { EngineText($0.text, before: $1.before, after: $1.after) }
        let held = try await meter?.reserve(zip(batch, texts).map { (key($0.text), $1.text) }, engine: leg.engine)
        let translated: [String]
        do throws(EngineError) {
            translated = try await leg.engine.translate(texts, pair: leg.pair)
            guard translated.count == batch.count else {
                throw EngineError(
                    .malformed, engine: leg.engine.identifier.name,
                    message: "\(batch.count) sentences were sent and \(translated.count) came back.")
            }
        } catch {
            try await meter?.close(held, after: error)
            return try await recover(batch, from: error, into: &answers)
        }
        try await settle(batch, masks, translated, into: &answers)
        try await meter?.settle(held)
    }

    private func settle(
        _ batch: [Request], _ masks: [Masking], _ translated: [String], into answers: inout [String: Answer]
    ) async throws {
        var entries: [MemoryEntry] = []
        for (index, request) in batch.enumerated() {
            let text = terms.mended(masks[index].unmasked(translated[index]).text, of: request.text)
            if text.allSatisfy(\.isWhitespace) {
                answers[request.text] = .refused("The engine gave back nothing.")
            } else {
                answers[request.text] = .translated(text, isShared: batch.count > 1)
                entries.append(MemoryEntry(key: key(request.text), targetText: text))
            }
        }
        if !entries.isEmpty { try await memory.remember(entries) }
    }

    /// Halves what was too large or held something the engine will not take, down to one sentence alone.
    private func recover(_ batch: [Request], from error: EngineError, into answers: inout [String: Answer]) async throws
    {
        switch error.code {
        case .tooLarge, .refused, .malformed, .truncated:
            if let request = batch.first, batch.count == 1 {
                answers[request.text] = .refused(error.message)
                return
            }
            let middle = batch.count / 2
            try await send(Array(batch[..<middle]), into: &answers)
            try await send(Array(batch[middle...]), into: &answers)
        case .unsupportedPair, .auth, .quota, .rateLimited, .unavailable: throw error
        }
    }
}

extension [Range<Int>] {
    /// The same places in order, overlapping ones made one.
    var joinedInOrder: [Range<Int>] {
        var result: [Range<Int>] = []
        for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound < last.upperBound {
                result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
