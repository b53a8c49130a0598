internal import ArgumentParser
internal import DragomanHTML
internal import DragomanLibrary

extension SourceCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the sources and how each is doing: what happened, since when, and when it is asked next.")

        @OptionGroup var common: CommonOptions
        @Flag(help: "Only those in trouble.") var trouble = false
        @Option(help: "How to print them; json is one object a line.") var format = PrintFormat.text

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let all = try await library.sources()
            let shown = trouble ? all.filter { ![.healthy, .new].contains($0.health.state) } : all
            switch format {
            case .json:
                for source in shown { Output.line(try JSONLine.encode(SourceLine(source))) }
            case .text where shown.isEmpty:
                Output.line(
                    all.isEmpty ? "No sources yet; add one with `dragoman source add URL`." : "No source is in trouble."
                )
            case .text:
                Self.table(of: shown).forEach(Output.line)
            }
        }

        private static func table(of sources: [Source]) -> [String] {
            sources.map { source in
                let health = source.health
                let number = String(repeating: " ", count: max(0, 4 - "\(source.id)".count)) + "\(source.id)"
                var line =
                    "\(number)  \(health.state.rawValue)  \(source.outlet)  (\(source.articleCount) articles)  \(source.url)"
                guard health.state != .healthy, health.state != .new else { return line }
                line += "\n      \(health.code.map { $0 + ": " } ?? "")\(health.detail ?? "")"
                let times = [
                    health.since.map { "since \($0.iso8601)" },
                    health.nextAsked.map { "asked again \($0.iso8601)" } ?? "not asked again",
                ]
                return line + "\n      " + times.compactMap(\.self).joined(separator: "; ")
            }
        }
    }
}

/// A source as `--format json` prints it.
struct SourceLine: Encodable {
    var id: Int64
    var url: String
    var kind: String
    var outlet: String
    var language: String?
    var folder: String?
    var policy: String
    var articles: Int
    var state: String
    var code: String?
    var detail: String?
    var since: String?
    var lastAsked: String?
    var nextAsked: String?
    var failures: Int

    init(_ source: Source) {
        id = source.id
        url = source.url
        kind = source.kind.rawValue
        outlet = source.outlet
        language = source.language
        folder = source.folder
        policy = source.policy.rawValue
        articles = source.articleCount
        state = source.health.state.rawValue
        code = source.health.code
        detail = source.health.detail
        since = source.health.since?.iso8601
        lastAsked = source.health.lastAsked?.iso8601
        nextAsked = source.health.nextAsked?.iso8601
        failures = source.health.failures
    }
}
