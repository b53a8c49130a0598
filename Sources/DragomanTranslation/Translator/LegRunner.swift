/// Sends sentences to one engine: what the memory has is not sent, what is answered is remembered at once.
struct LegRunner: Sendable {
    /// What became of one sentence.
    enum Answer: Sendable {
        /// `isShared`: in one call with other sentences.
        case translated(String, isShared: Bool)
        case refused(String)
    }

    /// The answers there are, by the sentences' text, and why there are no more.
    struct Run: Sendable {
        var answers: [String: Answer] = [:]
        var error: EngineError?
    }

    /// One sentence on its way, with what no engine may change.
    struct Request: Sendable {
        var text: String
        var protected: [Range<Int>] = []
        var before: String?
        var after: String?
    }

    /// A sentence as it is sent.
    private struct Parcel: Sendable {
        var request: Request
        var mask: Masking
        var text: EngineText { EngineText(mask.text, before: request.before, after: request.after) }
    }

    let leg: EngineRoutes.Leg
    let memory: any TranslationMemory
    let rulesRevision: Int
    let terms: GlossaryTerms
    /// Where calls are booked; nil where nobody counts.
    var meter: Meter?

    /// The most sentences sent at once, so that a process that dies loses little.
    static let mostTexts = 50

    /// An answer for each of `requests`, as far as the engine can work now. What was answered is remembered.
    func run(_ requests: [Request]) async throws -> Run {
        var run = Run()
        let known = try await memory.entries(for: requests.map { key($0.text) })
        var missing: [Request] = []
        var asked: Set<String> = []
        for request in requests where asked.insert(request.text).inserted {
            if let entry = known[key(request.text)] {
                run.answers[request.text] = Answer(entry)
            } else {
                missing.append(request)
            }
        }
        do {
            for batch in batches(of: missing) {
                try Task.checkCancellation()
                try await send(batch, into: &run.answers)
            }
        } catch let error as EngineError {
            run.error = error
        }
        return run
    }

    /// Sends one sentence by itself, unless the memory's answer came that way; the new answer takes the old one's place there.
    /// - Throws: ``EngineError`` when the engine cannot work now.
    func runAlone(_ request: Request) async throws -> Answer? {
        let key = key(request.text)
        if let entry = try await memory.entries(for: [key])[key], !entry.isShared { return Answer(entry) }
        var answers: [String: Answer] = [:]
        try await send([request], into: &answers)
        return answers[request.text]
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

    /// Sets aside what the sentences cost, and sends those that may be sent.
    private func send(_ batch: [Request], into answers: inout [String: Answer]) async throws {
        let parcels = batch.map { request in
            let kept = (request.protected + terms.keptRanges(in: request.text)).joinedInOrder
            return Parcel(request: request, mask: Masking(request.text, protected: kept))
        }
        let held = try await meter?.reserve(
            parcels.map { (key($0.request.text), $0.mask.text) }, engine: leg.engine)
        var barred: Set<String> = []
        var isUnderWay = false
        for withheld in held?.withheld ?? [] {
            barred.insert(withheld.key.sourceText)
            switch withheld.reason {
            case .underWay: isUnderWay = true
            case .unanswered(let day): answers[withheld.key.sourceText] = .refused(unanswered(since: day))
            }
        }
        let sent = parcels.filter { !barred.contains($0.request.text) }
        if !sent.isEmpty { try await deliver(sent, held, into: &answers) }
        if isUnderWay {
            throw failure(.unavailable, "The same sentence is being sent by another worker.")
        }
    }

    private func deliver(
        _ parcels: [Parcel], _ held: LedgerReservation?, into answers: inout [String: Answer]
    ) async throws {
        let translated: [String]
        do throws(EngineError) {
            translated = try await leg.engine.translate(parcels.map(\.text), pair: leg.pair)
            guard translated.count == parcels.count else {
                throw failure(
                    .malformed, "\(parcels.count) sentences were sent and \(translated.count) came back.")
            }
        } catch {
            try await undisturbed { try await meter?.close(held, after: error) }
            return try await recover(parcels.map(\.request), from: error, into: &answers)
        }
        let entries = zip(parcels, translated).map { parcel, answer in
            entry(
                for: parcel.request, text: terms.mended(parcel.mask.unmasked(answer).text, of: parcel.request.text),
                isShared: parcels.count > 1)
        }
        try await undisturbed {
            try await memory.remember(entries)
            try await meter?.settle(held)
        }
        for entry in entries { answers[entry.key.sourceText] = Answer(entry) }
    }

    private func entry(for request: Request, text: String, isShared: Bool) -> MemoryEntry {
        MemoryEntry(
            key: key(request.text), targetText: text.allSatisfy(\.isWhitespace) ? "" : text, isShared: isShared)
    }

    /// Halves what was too large or held something the engine will not take, down to one sentence alone.
    private func recover(_ batch: [Request], from error: EngineError, into answers: inout [String: Answer]) async throws
    {
        switch error.code {
        case .tooLarge, .refused, .malformed, .truncated:
            if let request = batch.first, batch.count == 1 {
                answers[request.text] = .refused(error.message)
                // What it turned down for its text's sake it would turn down again, and be paid again.
                if error.code == .refused || error.code == .truncated {
                    let entry = entry(for: request, text: "", isShared: false)
                    try await undisturbed { try await memory.remember([entry]) }
                }
                return
            }
            let middle = batch.count / 2
            try await send(Array(batch[..<middle]), into: &answers)
            try await send(Array(batch[middle...]), into: &answers)
        case .unsupportedPair, .auth, .quota, .rateLimited, .unavailable: throw error
        }
    }

    private func failure(_ code: EngineError.Code, _ message: String) -> EngineError {
        EngineError(code, engine: leg.engine.identifier.name, message: message)
    }

    private func unanswered(since day: String) -> String {
        "It was sent to \(leg.engine.identifier.name) on \(day) and no answer came; so that it is not paid for twice, "
            + "it is sent again only after `dragoman ledger resend`."
    }
}

extension LegRunner.Answer {
    /// What the memory has of a sentence.
    init(_ entry: MemoryEntry) {
        self =
            entry.targetText.isEmpty
            ? .refused("The engine gave no translation.") : .translated(entry.targetText, isShared: entry.isShared)
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
