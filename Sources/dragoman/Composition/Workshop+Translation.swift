internal import DragomanEngines
internal import DragomanFetching
internal import DragomanLanguages
internal import DragomanNewsroom
internal import DragomanTranslation

/// What translates, and on what terms, as the settings say.
extension Workshop {
    /// - Throws: ``CommandFailure`` that names the setting or the file that cannot be used.
    func makeMeans(fetcher: Fetcher) throws -> TranslationMeans { try makeMeans(routes: makeRoutes(fetcher: fetcher)) }

    func makeMeans(routes: EngineRoutes) throws -> TranslationMeans {
        TranslationMeans(
            routes: routes, glossary: try glossaryFiles().glossary, caps: try caps(),
            prices: try prices(), spelling: { Dictionaries.shelf.dictionary(for: $0) })
    }

    /// Which engine translates which pair: those of the settings, and the chains that they make possible.
    func makeRoutes(fetcher: Fetcher) throws -> EngineRoutes { try makeRoutes(makeEngines(fetcher: fetcher)) }

    func makeRoutes(_ engines: [any Engine]) throws -> EngineRoutes {
        EngineRoutes(engines, preferred: try preferred(), chains: chains)
    }

    /// Whether calls must be booked before they are sent: somebody bills or counts them, whatever price is known, or a cap holds them.
    func mustBook(_ engines: [any Engine]) throws -> Bool {
        let isCapped = try caps().contains { cap in engines.contains { cap.holds(for: $0.identifier) } }
        return isCapped || engines.contains(where: \.isMetered)
    }

    /// The configured ways through other languages: `gl>es>fr` is from Galician into French through Spanish.
    var chains: [LanguagePair: [Language]] {
        settings[Settings.chains].reduce(into: [:]) { chains, text in
            let stops = text.split(separator: ">").map { Language(rawValue: String($0)) }
            guard let first = stops.first, let last = stops.last, stops.count > 2 else { return }
            chains[LanguagePair(source: first, target: last)] = Array(stops.dropFirst().dropLast())
        }
    }

    /// `es>fr apertium deepl`: engines for one pair, first and second.
    private func preferred() throws -> [LanguagePair: [String]] {
        try settings[Settings.routes].reduce(into: [:]) { preferred, text in
            let words = text.split { $0 == " " || $0 == ":" || $0 == "," }.map(String.init)
            guard let pair = words.first.flatMap(LanguagePair.init(stops:)), words.count > 1 else {
                throw CommandFailure("translation.routes: “\(text)” is not of the form “es>fr apertium deepl”.")
            }
            for name in words.dropFirst() where !Self.engineNames.contains(name) {
                throw CommandFailure(
                    "translation.routes: there is no engine \(name); there are \(Self.engineNames.joined(separator: ", "))."
                )
            }
            preferred[pair] = Array(words.dropFirst())
        }
    }

    func caps() throws -> [LedgerCap] {
        try settings[Settings.caps].map { text in
            guard let cap = LedgerCap(text) else {
                throw CommandFailure(
                    "ledger.caps: “\(text)” is not of the form “deepl 500000 characters/month” or “all 5.00 money/day”."
                )
            }
            if let engine = cap.engine, !Self.engineNames.contains(engine) {
                throw CommandFailure("ledger.caps: there is no engine \(engine).")
            }
            return cap
        }
    }

    private func prices() throws -> [String: Int] {
        try offers().reduce(into: [:]) { $0[$1.name] = Self.micros($1.price) }
    }

    static func micros(_ money: Double) -> Int { Int(exactly: (money * 1_000_000).rounded()) ?? 0 }
}

extension LedgerCap {
    /// `deepl 500000 characters/month`, `all 5.00 money/day`, `deepl 2000000 characters/ever`.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 3, let amount = Double(words[1]), amount >= 0, amount < 1e12 else { return nil }
        let parts = words[2].split(separator: "/").map(String.init)
        guard parts.count == 2, let period = Period(rawValue: parts[1]) else { return nil }
        self.init(engine: words[0] == "all" ? nil : words[0], period: period)
        switch parts[0] {
        case "characters": characters = Int(amount)
        case "money": micros = Workshop.micros(amount)
        default: return nil
        }
    }
}
