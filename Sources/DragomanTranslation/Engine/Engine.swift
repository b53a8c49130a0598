/// What translates: Apertium beside us, a service elsewhere.
///
/// An engine is given plain sentences, without markup, and gives back as many, in the same order.
/// A new engine conforms to this, adds one line to the list of engines, and passes the conformance test.
public protocol Engine: Sendable {
    /// Who answers, for labels, the memory's keys and the ledger.
    var identifier: EngineIdentifier { get }

    /// The pairs the engine can translate now, chains through other languages included.
    func pairs() async throws(EngineError) -> Set<LanguagePair>

    /// Translates `texts`, one sentence each.
    /// - Returns: as many texts as were given, in the same order.
    /// - Throws: ``EngineError``; nothing has then been translated.
    func translate(_ texts: [EngineText], pair: LanguagePair) async throws(EngineError) -> [String]

    /// How much one call may hold.
    var limits: EngineLimits { get }

    /// Whether a call costs neither money nor much time. Such an engine is also asked what the text of a link became,
    /// so that the link is found again in the sentence.
    var isFree: Bool { get }

    /// Whether somebody bills or counts the calls. What such an engine was sent without answering is not sent again
    /// until a person says so; a call that nobody counts is simply made again.
    var isMetered: Bool { get }
}

extension Engine {
    public var isFree: Bool { false }
    public var isMetered: Bool { !isFree }
}

/// One sentence on its way to an engine.
public struct EngineText: Hashable, Sendable {
    public var text: String
    /// The sentence before it in the article, for engines that use context.
    public var before: String?
    /// The sentence after it.
    public var after: String?

    public init(_ text: String, before: String? = nil, after: String? = nil) {
        self.text = text
        self.before = before
        self.after = after
    }
}

/// An engine and the model or mode that answers.
public struct EngineIdentifier: Hashable, Sendable, Codable, CustomStringConvertible {
    /// `apertium`, `libretranslate`, `deepl`.
    public var name: String
    /// The model or its version where the engine tells, else empty.
    public var model: String

    public init(name: String, model: String = "") {
        self.name = name
        self.model = model
    }

    public var description: String { model.isEmpty ? name : "\(name)/\(model)" }
}

/// What one call to an engine may hold.
public struct EngineLimits: Hashable, Sendable {
    /// Texts in a call, at least 1.
    public var texts: Int
    /// Characters (Unicode scalars) over all texts of a call.
    public var characters: Int

    public init(texts: Int, characters: Int) {
        self.texts = texts
        self.characters = characters
    }
}
