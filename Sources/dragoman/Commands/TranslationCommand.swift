internal import ArgumentParser
internal import DragomanHTML
internal import DragomanLanguages
internal import DragomanLibrary
internal import DragomanTranslation

struct TranslationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translation",
        abstract: "An article's sentences as XLIFF, out to a translator's program and back.",
        discussion: """
            What comes back changed is kept as a person's edit: it wins over every engine, also when the article is translated again.
            """,
        subcommands: [Export.self, Import.self])

    /// The article that a person means, and its translation or what there is to translate.
    static func find(
        _ text: String, into language: Language, in library: SQLiteLibrary
    ) async throws -> (id: Int64, translation: Translation) {
        let number = Int64(text)
        let found = number == nil ? try await library.article(at: text) : number
        guard let id = found, let stored = try await library.article(id) else {
            throw CommandFailure(
                "There is no article \(text); give its number (…/article/N) or the address of its original.")
        }
        guard let source = stored.language else {
            throw CommandFailure("The language of article \(id) is not known.")
        }
        if let kept = try await library.translation(of: id, into: language), kept.revision == stored.revision {
            return (id, kept.translation)
        }
        let pair = LanguagePair(source: source, target: language)
        return (id, Translation(untranslated: stored.article, pair: pair))
    }
}

extension TranslationCommand {
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Print an article's sentences as XLIFF.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The article's number, or the address of its original.") var article: String
        @Option(help: "The language to translate into; else site.language.") var to: String?
        @Option(help: "XLIFF's version: 1.2 or 2.1.", transform: Self.version(named:)) var version = XLIFF.Version.v1_2

        private static func version(named name: String) throws -> XLIFF.Version {
            guard let version = XLIFF.Version(rawValue: name) else {
                throw ValidationError("--version takes 1.2 or 2.1.")
            }
            return version
        }

        func run() async throws {
            let workshop = Workshop(settings: try common.configuration())
            let library = try workshop.openLibrary()
            let language = to.map(Language.init(rawValue:)) ?? workshop.edition
            let found = try await TranslationCommand.find(article, into: language, in: library)
            Output.write([UInt8](XLIFF.write(found.translation, version: version).utf8))
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Keep what was changed in an XLIFF file as edits.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The file; `-` is standard input.") var file: String
        @Option(help: "The article's number or address; else the one that the file names.") var article: String?

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let document = try XLIFF.read(try InputFile.bytes(of: file))
            guard let named = article ?? document.original else {
                throw CommandFailure("\(file) does not name its article; say which with --article.")
            }
            let language = document.pair.target
            let found = try await TranslationCommand.find(named, into: language, in: library)
            let edits = XLIFF.edits(in: document, of: found.translation)
            try await library.keepEdits(edits, of: found.id, in: language, at: Workshop.now())
            let known = Set(found.translation.segments.map(\.sourceText))
            let gone = document.segments.count { !known.contains($0.sourceText) }
            if gone > 0 { Output.note("\(gone) sentences of the file are not in the article any more.") }
            Output.line(
                edits.isEmpty
                    ? "Nothing was changed."
                    : "\(edits.count) edits are kept; `dragoman fetch` or a running desk publishes them.")
        }
    }
}
