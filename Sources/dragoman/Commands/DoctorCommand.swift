internal import ArgumentParser
internal import DragomanComments
internal import DragomanEngines
internal import DragomanFetching
internal import DragomanLanguages
internal import DragomanTranslation
internal import Foundation

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract:
            "Say what is installed, which languages can be translated, and the command that mends what is missing.")

    @OptionGroup var common: CommonOptions
    @Option(help: "How to print it.") var format = PrintFormat.text

    func run() async throws {
        let workshop = Workshop(settings: try common.configuration())
        let report = try await Doctor(workshop: workshop).examine()
        switch format {
        case .json: Output.line(try JSONLine.encode(report))
        case .text: report.lines.forEach(Output.line)
        }
        if report.items.contains(where: { !$0.isWell && $0.isNeeded }) { throw ExitCode.failure }
    }
}

/// How a command prints its result.
enum PrintFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// What the doctor found.
struct DoctorReport: Encodable {
    struct Item: Encodable {
        var name: String
        var isWell: Bool
        /// Whether the desk cannot run without it.
        var isNeeded: Bool
        var detail: String
        /// The command that mends it.
        var mend: String?
    }

    var items: [Item]
    /// Pairs of languages that can be translated now: `es>fr`.
    var pairs: [String]

    var lines: [String] {
        let list = items.flatMap { item in
            ["\(item.isWell ? "✓" : item.isNeeded ? "✗" : "–") \(item.name): \(item.detail)"]
                + (item.isWell ? [] : item.mend.map { ["    \($0)"] } ?? [])
        }
        let translated = pairs.isEmpty ? "none" : pairs.joined(separator: "  ")
        return list + ["", "Languages that can be translated: \(translated)"]
    }
}

/// Looks at what the desk stands on.
struct Doctor {
    let workshop: Workshop

    func examine() async throws -> DoctorReport {
        let fetcher = try workshop.makeFetcher()
        let examined = await Result { try await examine(fetcher: fetcher) }
        await fetcher.shutdown()
        var (items, pairs, chained) = try examined.get()
        let target = workshop.edition.primary
        if !pairs.union(chained).contains(where: { $0.target.primary == target }) {
            items.append(
                .init(
                    name: "translation into \(target)", isWell: false, isNeeded: false,
                    detail: "no engine translates into it; articles stay in their language, labelled",
                    mend: "apt-get install apertium-fr-es apertium-fra-cat, or set libretranslate.url"))
        }
        return DoctorReport(items: items, pairs: pairs.union(chained).map(\.description).sorted())
    }

    private func examine(
        fetcher: Fetcher
    ) async throws -> (items: [DoctorReport.Item], pairs: Set<LanguagePair>, chained: Set<LanguagePair>) {
        var items = [library(), programs(), configuration(), introduction()]
        var pairs: Set<LanguagePair> = []
        for engine in try workshop.makeEngines(fetcher: fetcher) {
            do throws(EngineError) {
                let found = try await engine.pairs()
                pairs.formUnion(found)
                items.append(item(of: engine, pairs: found))
            } catch {
                items.append(
                    .init(
                        name: "engine \(engine.identifier)", isWell: false, isNeeded: false, detail: error.message,
                        mend: "see the settings [\(error.engine)] in `dragoman config`"))
            }
        }
        items += try glossary() + caps()
        items += await filters(fetcher: fetcher)
        return (items, pairs, await chains(over: try workshop.makeRoutes(fetcher: fetcher)))
    }

    /// How outlets see who asks: a request without an address to write to is one that they block.
    private func introduction() -> DoctorReport.Item {
        let agent = FetchConfiguration(
            userAgent: workshop.settings[Settings.userAgent], contactURL: workshop.contactURL
        ).userAgentField
        return .init(
            name: "introduction", isWell: !workshop.contactURL.isEmpty, isNeeded: false,
            detail: "outlets see “\(agent)”"
                + (workshop.contactURL.isEmpty ? ", which tells them nobody to write to" : ""),
            mend: "set fetching.contact, or site.address")
    }

    private func glossary() throws -> [DoctorReport.Item] {
        let files = try workshop.glossaryFiles()
        if files.files.isEmpty { return [] }
        let count = files.glossary.entries.count
        let trouble = files.problems.isEmpty ? "" : "; \(files.problems.count) lines or files were left out"
        return [
            .init(
                name: "glossary", isWell: files.problems.isEmpty, isNeeded: false,
                detail: "\(count) terms in \(files.files.count) files\(trouble)", mend: "dragoman glossary check")
        ]
    }

    private func caps() throws -> [DoctorReport.Item] {
        let caps = try workshop.caps()
        let paid = try workshop.offers().filter { $0.price > 0 }.map(\.name)
        if paid.isEmpty, caps.isEmpty { return [] }
        let uncapped = paid.filter { name in !caps.contains { $0.engine == nil || $0.engine == name } }
        return [
            .init(
                name: "ledger", isWell: uncapped.isEmpty, isNeeded: false,
                detail: uncapped.isEmpty
                    ? "\(caps.count) caps" : "nothing limits what \(uncapped.joined(separator: ", ")) may cost",
                mend: "set ledger.caps = [\"\(uncapped.first ?? "all") 500000 characters/month\"]")
        ]
    }

    private func library() -> DoctorReport.Item {
        let path = workshop.settings[Settings.libraryPath]
        do {
            _ = try workshop.openLibrary()
            return .init(name: "library", isWell: true, isNeeded: true, detail: path, mend: nil)
        } catch {
            return .init(
                name: "library", isWell: false, isNeeded: true, detail: "\(error)",
                mend: "set library.path to a file in a folder that you may write to")
        }
    }

    private func programs() -> DoctorReport.Item {
        let isThere =
            FileManager.default.isExecutableFile(atPath: "/usr/bin/apertium-wblank-mode")
            || FileManager.default.isExecutableFile(atPath: "/usr/bin/apertium")
        return .init(
            name: "apertium", isWell: isThere, isNeeded: false, detail: isThere ? "installed" : "not installed",
            mend:
                "apt-get install apertium apertium-fr-es apertium-fra-cat apertium-oci-fra apertium-br-fr apertium-eng-spa"
        )
    }

    private func configuration() -> DoctorReport.Item {
        .init(
            name: "configuration", isWell: true, isNeeded: true,
            detail: workshop.settings.file ?? "no file; every setting is the initial one or from the environment",
            mend: nil)
    }

    /// The spam filters that the settings name.
    private func filters(fetcher: Fetcher) async -> [DoctorReport.Item] {
        do {
            let bench = try workshop.makeFilters(library: workshop.openLibrary(), fetcher: fetcher)
            var items: [DoctorReport.Item] = []
            for filter in bench.filters {
                let found = await Result { try await filter.examine() }
                let name = "spam filter \(filter.name)"
                switch found {
                case .success(let detail):
                    items.append(.init(name: name, isWell: true, isNeeded: false, detail: detail, mend: nil))
                case .failure(let error):
                    items.append(
                        .init(
                            name: name, isWell: false, isNeeded: false,
                            detail: "\(error); comments are held for you meanwhile", mend: nil))
                }
            }
            return items
        } catch {
            return [.init(name: "comments", isWell: false, isNeeded: true, detail: "\(error)", mend: nil)]
        }
    }

    private func item(of engine: any Engine, pairs: Set<LanguagePair>) -> DoctorReport.Item {
        let into = pairs.filter { $0.target.primary == workshop.edition.primary }.map(\.source.rawValue).sorted()
        return .init(
            name: "engine \(engine.identifier)", isWell: !pairs.isEmpty, isNeeded: false,
            detail:
                "\(pairs.count) pairs; into \(workshop.edition): \(into.isEmpty ? "none" : into.joined(separator: ", "))",
            mend: engine.identifier.name == "apertium" ? "apt-get install apertium-fr-es apertium-fra-cat" : nil)
    }

    /// The pairs that the configured chains add.
    private func chains(over routes: EngineRoutes) async -> Set<LanguagePair> {
        var found: Set<LanguagePair> = []
        for pair in workshop.chains.keys where await routes.route(for: pair) != nil { found.insert(pair) }
        return found
    }
}
