internal import ArgumentParser
internal import DragomanLanguages
internal import DragomanLibrary
internal import DragomanTranslation

struct MemoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory", abstract: "What was translated before: out and in as TMX, and what is near a sentence.",
        subcommands: [Export.self, Import.self, Find.self])

    /// The engine's name of people's translations in TMX.
    static let person = "person"
}

extension MemoryCommand {
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print everything as TMX: engines' answers and people's translations.")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let people = try await library.references().map { pair, unit in
                let name = unit.isEdited ? MemoryCommand.person : "tmx"
                return MemoryEntry(
                    key: MemoryKey(sourceText: unit.sourceText, pair: pair, engine: EngineIdentifier(name: name)),
                    targetText: unit.targetText)
            }
            Output.write([UInt8](TMX.write(try await library.remembered() + people).utf8))
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read a TMX file: another program's translations go before the engines, as people's do.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The file, which may be gzipped; `-` is standard input.") var file: String

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let entries = try TMX.read(try InputFile.bytes(of: file))
            let engines = Set(Workshop.engineNames)
            // A chain's name is made of its engines' names.
            let own = entries.filter { entry in
                entry.key.engine.name.split(whereSeparator: { "+/".contains($0) }).first
                    .map { engines.contains(String($0)) } ?? false
            }
            let known = try await library.entries(for: own.map(\.key))
            try await library.remember(own.filter { known[$0.key] == nil })
            let isOwn = Set(own.map(\.key))
            let foreign = Dictionary(grouping: entries.filter { !isOwn.contains($0.key) }, by: \.key.pair)
            var added = own.count - known.count
            for (pair, entries) in foreign.sorted(by: { $0.key.description < $1.key.description }) {
                let units = entries.map {
                    MemoryIndex.Unit(
                        sourceText: $0.key.sourceText, targetText: $0.targetText,
                        isEdited: $0.key.engine.name == MemoryCommand.person)
                }
                added += try await library.addReferences(units, pair: pair, origin: file)
            }
            Output.line("Added \(added) translations; \(entries.count - added) were there already.")
        }
    }

    struct Find: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show translations of the same or nearly the same sentence, best first.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The sentence.") var text: String
        @Option(help: "Its language.") var from: String
        @Option(help: "The language of the translations; else site.language.") var to: String?
        @Option(help: "The least likeness, in percent.") var least = 70
        @Option(help: "How to print them.") var format = PrintFormat.text

        struct Line: Encodable {
            var percent: Int
            var source: String
            var target: String
            var isEdited: Bool
        }

        func run() async throws {
            let workshop = Workshop(settings: try common.configuration())
            let library = try workshop.openLibrary()
            let pair = LanguagePair(
                source: Language(rawValue: from), target: to.map(Language.init(rawValue:)) ?? workshop.edition)
            var index = MemoryIndex(pair: pair)
            for entry in try await library.remembered(pair) {
                index.insert(.init(sourceText: entry.key.sourceText, targetText: entry.targetText))
            }
            // People's translations come last: the newest of equals goes first.
            for (other, unit) in try await library.references() where pair.spellings.contains(other) {
                index.insert(unit)
            }
            let best = index.match(text).map { [$0] } ?? []
            let near = index.fuzzyMatches(text, minimum: min(max(least, 1), 100))
            for match in best + near.filter({ !best.map(\.unit).contains($0.unit) }) {
                let line = Line(
                    percent: match.percent, source: match.unit.sourceText, target: match.targetText,
                    isEdited: match.unit.isEdited)
                switch format {
                case .json: Output.line(try JSONLine.encode(line))
                case .text: Output.line("\(line.percent) %\t\(line.source)\t\(line.target)")
                }
            }
        }
    }
}
