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
            commandName: "export",
            abstract: "Print everything as TMX: engines' answers and people's translations.")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let people = try await library.references().map { pair, unit in
                let name = unit.isEdited ? MemoryCommand.person : "tmx"
                let key = MemoryKey(sourceText: unit.sourceText, pair: pair, engine: EngineIdentifier(name: name))
                return TMXUnit(
                    entry: MemoryEntry(key: key, targetText: unit.targetText), before: unit.before, after: unit.after)
            }
            let engines = try await library.remembered().map { TMXUnit(entry: $0) }
            Output.write([UInt8](TMX.write(engines + people).utf8))
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Read a TMX file: another program's translations go before the engines, as people's do.")

        @OptionGroup var common: CommonOptions
        @Argument(help: "The file, which may be gzipped; `-` is standard input.") var file: String

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let units = try TMX.read(try InputFile.bytes(of: file))
            let own = units.filter(Self.isEngines).map(\.entry)
            let known = try await library.entries(for: own.map(\.key))
            let fresh = own.filter { known[$0.key] == nil }
            try await library.remember(fresh)
            let foreign = Dictionary(grouping: units.filter { !Self.isEngines($0) }, by: \.entry.key.pair)
            var added = Set(fresh.map(\.key)).count
            for (pair, units) in foreign.sorted(by: { $0.key.description < $1.key.description }) {
                added += try await library.addReferences(units.map(Self.reference), pair: pair, origin: file)
            }
            Output.line("Added \(added) translations; \(units.count - added) were there already.")
        }

        /// Whether an engine of this house made it. A chain's name is made of its engines' names.
        private static func isEngines(_ unit: TMXUnit) -> Bool {
            unit.entry.key.engine.name.split(whereSeparator: { "+/".contains($0) }).first
                .map { Workshop.engineNames.contains(String($0)) } ?? false
        }

        private static func reference(_ unit: TMXUnit) -> MemoryIndex.Unit {
            MemoryIndex.Unit(
                sourceText: unit.entry.key.sourceText, targetText: unit.entry.targetText, before: unit.before,
                after: unit.after, isEdited: unit.entry.key.engine.name == MemoryCommand.person)
        }
    }

    struct Find: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "find",
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
