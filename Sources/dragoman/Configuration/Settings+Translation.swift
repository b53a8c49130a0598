/// How translation is done and paid for, and the engines.
extension Settings {
    static let engineOrder = ConfigurationKey(
        "translation.engines", ["deepl", "google", "azure", "chat", "libretranslate", "apertium-apy", "apertium"],
        "the engines in order of preference: of those that are set up and have a pair, the first translates, the second takes what it refuses"
    )
    static let routes = ConfigurationKey(
        "translation.routes", [String](),
        "for a pair of its own, which engine is first and which second: \"es>fr apertium deepl\"")
    static let chains = ConfigurationKey(
        "translation.chains", ["gl>es>fr", "an>es>fr", "it>es>fr", "pt>es>fr"],
        "ways through other languages, tried where no engine has the pair itself; those whose links are not all installed are left out. "
            + "en>es>fr is possible with Apertium, and rough: it is left to you"
    )
    static let glossaries = ConfigurationKey(
        "translation.glossaries", "",
        "folder of glossaries, CSV or TBX: es-fr.csv holds terms from Spanish into French; empty: none")
    static let caps = ConfigurationKey(
        "ledger.caps", [String](),
        "the most that may be spent, never overrun: \"deepl 500000 characters/month\", \"all 5.00 money/day\"; periods are day, month and ever"
    )
    static let currency = ConfigurationKey("ledger.currency", "EUR", "the currency of the prices, for display")

    static let apertium = ConfigurationKey("apertium.enabled", true, "whether Apertium's installed pairs translate")
    static let apertiumModes = ConfigurationKey(
        "apertium.modes", "/usr/share/apertium/modes", "folder of Apertium's installed modes")
    static let apertiumIdle = ConfigurationKey(
        "apertium.idle", 120, "time after which an unused Apertium pipeline is stopped, in seconds")
    static let apertiumPipelines = ConfigurationKey(
        "apertium.pipelines", 3, "Apertium pipelines at a time; each takes 40 to 950 MB")
    static let apertiumURL = ConfigurationKey(
        "apertium.url", "", "address of an apertium-apy server (http://127.0.0.1:2737), beside or instead of the above")
    static let libreTranslateURL = ConfigurationKey(
        "libretranslate.url", "",
        "address of a LibreTranslate server, or of anything that speaks its protocol; empty: none")
    static let libreTranslateKey = ConfigurationKey(
        "libretranslate.api_key", "", "its key, where it wants one", isSecret: true)
    static let libreTranslatePrice = price(of: "libretranslate", 0)

    static let deepLKey = ConfigurationKey(
        "deepl.key", "", "key of DeepL's API, one ending in :fx for the free one; empty: not used", isSecret: true)
    static let deepLURL = ConfigurationKey("deepl.url", "", "another address than DeepL's own; empty: the key's own")
    static let deepLPrice = price(of: "deepl", 20)
    static let googleKey = ConfigurationKey(
        "google.key", "", "key of Google Cloud Translation, Basic (v2); empty: not used", isSecret: true)
    static let googleURL = ConfigurationKey(
        "google.url", "https://translation.googleapis.com", "address of the interface")
    static let googlePrice = price(of: "google", 20)
    static let azureKey = ConfigurationKey(
        "azure.key", "", "key of Azure's Translator (v3); empty: not used", isSecret: true)
    static let azureRegion = ConfigurationKey(
        "azure.region", "", "region of the Azure resource; empty for a global one")
    static let azureURL = ConfigurationKey(
        "azure.url", "https://api.cognitive.microsofttranslator.com", "address of the interface")
    static let azurePrice = price(of: "azure", 10)

    static let chatURL = ConfigurationKey(
        "chat.url", "",
        "address before /v1 of an OpenAI-compatible server (Ollama, llama.cpp, vLLM, hosted); empty: not used")
    static let chatModel = ConfigurationKey("chat.model", "", "the model that is asked, as the server names it")
    static let chatKey = ConfigurationKey("chat.key", "", "its key, where it wants one", isSecret: true)
    static let chatPairs = ConfigurationKey(
        "chat.pairs", [String](),
        "the pairs the model is trusted with: \"id>fr\"; none named: every language into site.language")
    static let chatPrice = price(of: "chat", 0)

    private static func price(of engine: String, _ initial: Double) -> ConfigurationKey<Double> {
        ConfigurationKey(
            "\(engine).price", initial,
            "what a million characters cost you, in ledger.currency, for the ledger; the service's own bill decides")
    }

    static let translation: [any AnyConfigurationKey] = [engineOrder, routes, chains, glossaries, caps, currency]

    static let engines: [any AnyConfigurationKey] = [
        apertium, apertiumModes, apertiumIdle, apertiumPipelines, apertiumURL, libreTranslateURL, libreTranslateKey,
        libreTranslatePrice, deepLKey, deepLURL, deepLPrice, googleKey, googleURL, googlePrice, azureKey, azureRegion,
        azureURL, azurePrice, chatURL, chatModel, chatKey, chatPairs, chatPrice,
    ]
}
