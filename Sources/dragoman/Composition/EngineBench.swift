internal import DragomanEngines
internal import DragomanFetching
internal import DragomanLanguages
internal import DragomanTranslation

extension Workshop {
    /// The engines that the settings name, in the order they are asked. A new engine is a line here.
    func makeEngines(fetcher: Fetcher) -> [any Engine] {
        var engines: [any Engine] = []
        if settings[Settings.apertium] {
            engines.append(
                ApertiumEngine(
                    settings: ApertiumSettings(
                        modesFolder: settings[Settings.apertiumModes], idleSeconds: settings[Settings.apertiumIdle],
                        mostPipelines: settings[Settings.apertiumPipelines])))
        }
        if !settings[Settings.libreTranslateURL].isEmpty {
            let key = settings[Settings.libreTranslateKey]
            engines.append(
                PatientEngine(
                    LibreTranslateEngine(
                        url: settings[Settings.libreTranslateURL], key: key.nonEmpty,
                        transport: FetcherTransport(fetcher))))
        }
        return engines
    }

    /// Which engine translates which pair: those of the settings, and the chains that they make possible.
    func makeRoutes(fetcher: Fetcher) -> EngineRoutes {
        EngineRoutes(makeEngines(fetcher: fetcher), chains: chains)
    }

    /// The configured ways through other languages: `gl>es>fr` is from Galician into French through Spanish.
    var chains: [LanguagePair: [Language]] {
        settings[Settings.chains].reduce(into: [:]) { chains, text in
            let stops = text.split(separator: ">").map { Language(rawValue: String($0)) }
            guard let first = stops.first, let last = stops.last, stops.count > 2 else { return }
            chains[LanguagePair(source: first, target: last)] = Array(stops.dropFirst().dropLast())
        }
    }
}
