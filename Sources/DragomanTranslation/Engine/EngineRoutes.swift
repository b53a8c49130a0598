public import DragomanLanguages

/// Which engine translates which pair: a first way, a second one for what the first refuses, chains through other languages.
public struct EngineRoutes: Sendable {
    /// One step of a way: an engine, and the pair as that engine names it.
    public struct Leg: Sendable {
        public var engine: any Engine
        public var pair: LanguagePair

        public init(engine: any Engine, pair: LanguagePair) {
            self.engine = engine
            self.pair = pair
        }
    }

    /// One or more steps that lead from the source language to the target language.
    public struct Path: Sendable {
        public var legs: [Leg]

        public init(legs: [Leg]) { self.legs = legs }

        /// Who translates along this way: the engine, or for a chain the engines joined by `+`, with the languages passed as the model.
        public var identifier: EngineIdentifier {
            guard legs.count > 1, let first = legs.first else {
                return legs.first?.engine.identifier ?? EngineIdentifier(name: "none")
            }
            var names: [String] = []
            for leg in legs where !names.contains(leg.engine.identifier.description) {
                names.append(leg.engine.identifier.description)
            }
            let languages = [first.pair.source] + legs.map(\.pair.target)
            return EngineIdentifier(
                name: names.joined(separator: "+"), model: languages.map(\.rawValue).joined(separator: ">"))
        }
    }

    /// How a pair is translated.
    public struct Route: Sendable {
        public var pair: LanguagePair
        public var first: Path
        /// For what the first way refuses or gets wrong.
        public var second: Path?

        public init(pair: LanguagePair, first: Path, second: Path? = nil) {
            self.pair = pair
            self.first = first
            self.second = second
        }
    }

    private let engines: [any Engine]
    private let preferred: [LanguagePair: [String]]
    private let chains: [LanguagePair: [Language]]

    /// - Parameters:
    ///   - engines: in order of preference.
    ///   - preferred: names of engines for a pair, in order: the first, the second. Engines not named are not used for that pair.
    ///   - chains: the languages between, in order, for pairs that no engine has: `id>fr` through `en`.
    public init(
        _ engines: [any Engine], preferred: [LanguagePair: [String]] = [:], chains: [LanguagePair: [Language]] = [:]
    ) {
        self.engines = engines
        self.preferred = preferred
        self.chains = chains
    }

    /// The way from `pair.source` to `pair.target`; nil when no engine has one, and the article stays in the original.
    ///
    /// A regional tag falls back on its language: `es-MX` is translated as `es`. An engine that cannot say what it
    /// has is taken at the configuration's word where that names it for the pair, and passed over where it does not.
    public func route(for pair: LanguagePair) async -> Route? {
        var paths: [Path] = []
        for engine in candidates(for: pair) {
            if let leg = await leg(engine, pair) { paths.append(Path(legs: [leg])) }
            if paths.count == 2 { break }
        }
        if paths.count < 2, let chain = await chain(for: pair) { paths.append(chain) }
        guard let first = paths.first else { return nil }
        return Route(pair: pair, first: first, second: paths.dropFirst().first)
    }

    /// Why an engine that may have the pair cannot say so now; nil when all have told what they have.
    ///
    /// Where there is no route because of such an engine, one may be there later.
    public func silence(for pair: LanguagePair) async -> EngineError? {
        for engine in candidates(for: pair) {
            do throws(EngineError) {
                _ = try await engine.pairs()
            } catch {
                return error
            }
        }
        return nil
    }

    private func candidates(for pair: LanguagePair) -> [any Engine] {
        for pair in pair.spellings {
            if let names = preferred[pair] {
                return names.compactMap { name in engines.first { $0.identifier.name == name } }
            }
        }
        return engines
    }

    private func leg(_ engine: any Engine, _ pair: LanguagePair) async -> Leg? {
        let spellings = pair.spellings
        do throws(EngineError) {
            let pairs = try await engine.pairs()
            return spellings.first(where: pairs.contains).map { Leg(engine: engine, pair: $0) }
        } catch {
            let isNamed = spellings.contains { preferred[$0]?.contains(engine.identifier.name) ?? false }
            return isNamed ? Leg(engine: engine, pair: pair) : nil
        }
    }

    private func chain(for pair: LanguagePair) async -> Path? {
        guard let middle = pair.spellings.lazy.compactMap({ chains[$0] }).first, !middle.isEmpty else {
            return nil
        }
        var legs: [Leg] = []
        let stops = [pair.source] + middle + [pair.target]
        for (source, target) in zip(stops, stops.dropFirst()) {
            let step = LanguagePair(source: source, target: target)
            var found: Leg?
            for engine in candidates(for: step) where found == nil { found = await leg(engine, step) }
            guard let found else { return nil }
            legs.append(found)
        }
        return Path(legs: legs)
    }

}
