internal import DragomanEngines
internal import DragomanFetching
internal import DragomanHTML
internal import DragomanLanguages
internal import DragomanTranslation

/// One kind of engine: what the settings say of it, and how it is made.
struct EngineOffer: Sendable {
    /// The name it has in settings, labels and the ledger.
    let name: String
    /// Its service's address, which may be a private one; nil for an engine on this machine.
    let url: String?
    /// What a million characters cost.
    let price: Double
    let engine: @Sendable (any EngineTransport) -> any Engine
}

extension Workshop {
    /// The names of all kinds of engine, set up or not.
    static let engineNames = Settings.engineOrder.initial

    /// The engines that are set up, in the order of the settings.
    /// - Throws: ``CommandFailure`` when the order names an engine that there is none of.
    func offers() throws -> [EngineOffer] {
        let order = settings[Settings.engineOrder]
        for name in order where !Self.engineNames.contains(name) {
            throw CommandFailure(
                "translation.engines: there is no engine \(name); there are \(Self.engineNames.joined(separator: ", "))."
            )
        }
        let all = [deepL, google, azure, chat, libreTranslate, apertiumAPY, apertium].compactMap { $0 }
        return order.compactMap { name in all.first { $0.name == name } }
    }

    func makeEngines(fetcher: Fetcher) throws -> [any Engine] {
        let transport = FetcherTransport(fetcher)
        return try offers().map { $0.engine(transport) }
    }

    // A new engine is a property here and a word in the list above.

    private var apertium: EngineOffer? {
        guard settings[Settings.apertium] else { return nil }
        let apertium = ApertiumSettings(
            modesFolder: settings[Settings.apertiumModes], idleSeconds: settings[Settings.apertiumIdle],
            mostPipelines: settings[Settings.apertiumPipelines])
        return EngineOffer(name: "apertium", url: nil, price: 0) { _ in ApertiumEngine(settings: apertium) }
    }

    private var apertiumAPY: EngineOffer? {
        service("apertium-apy", Settings.apertiumURL) { url, transport in
            ApertiumAPYEngine(url: url, transport: transport)
        }
    }

    private var libreTranslate: EngineOffer? {
        let key = settings[Settings.libreTranslateKey].nonEmpty
        return service("libretranslate", Settings.libreTranslateURL, Settings.libreTranslatePrice) { url, transport in
            LibreTranslateEngine(url: url, key: key, transport: transport)
        }
    }

    private var deepL: EngineOffer? {
        guard let key = settings[Settings.deepLKey].nonEmpty else { return nil }
        let url = settings[Settings.deepLURL].nonEmpty
        return EngineOffer(name: "deepl", url: url, price: settings[Settings.deepLPrice]) {
            PatientEngine(DeepLEngine(key: key, url: url, transport: $0))
        }
    }

    private var google: EngineOffer? {
        guard let key = settings[Settings.googleKey].nonEmpty else { return nil }
        return service("google", Settings.googleURL, Settings.googlePrice) { url, transport in
            GoogleEngine(key: key, url: url, transport: transport)
        }
    }

    private var azure: EngineOffer? {
        guard let key = settings[Settings.azureKey].nonEmpty else { return nil }
        let region = settings[Settings.azureRegion].nonEmpty
        return service("azure", Settings.azureURL, Settings.azurePrice) { url, transport in
            AzureEngine(key: key, region: region, url: url, transport: transport)
        }
    }

    private var chat: EngineOffer? {
        let (key, model) = (settings[Settings.chatKey].nonEmpty, settings[Settings.chatModel])
        // Who wants a key counts calls, whether or not a price is set.
        let (pairs, isMetered) = (chatPairs, key != nil || settings[Settings.chatPrice] > 0)
        return service("chat", Settings.chatURL, Settings.chatPrice) { url, transport in
            ChatEngine(url: url, model: model, key: key, pairs: pairs, isMetered: isMetered, transport: transport)
        }
    }

    /// A service at a configured address, called patiently; nil without an address.
    private func service(
        _ name: String, _ address: ConfigurationKey<String>, _ price: ConfigurationKey<Double>? = nil,
        engine: @escaping @Sendable (_ url: String, any EngineTransport) -> any Engine
    ) -> EngineOffer? {
        guard let url = settings[address].nonEmpty else { return nil }
        return EngineOffer(name: name, url: url, price: price.map { settings[$0] } ?? 0) {
            PatientEngine(engine(url, $0))
        }
    }

    private var chatPairs: Set<LanguagePair> {
        let named = settings[Settings.chatPairs].compactMap(LanguagePair.init(stops:))
        if !named.isEmpty { return Set(named) }
        let sources = LanguageIdentifier.shared.languages.filter { $0.primary != edition.primary }
        return Set(sources.map { LanguagePair(source: $0, target: Language(rawValue: edition.primary)) })
    }
}

extension LanguagePair {
    /// `es>fr`; nil for anything else.
    init?(stops text: String) {
        let stops = text.split(separator: ">").map { Language(rawValue: String($0)) }
        guard stops.count == 2 else { return nil }
        self.init(source: stops[0], target: stops[1])
    }
}
