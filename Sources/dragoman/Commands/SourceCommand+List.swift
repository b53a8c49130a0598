internal import ArgumentParser
internal import DragomanLibrary
internal import DragomanNewsroom

extension SourceCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the sources and how each is doing: what happened, since when, and when it is asked next.")

        @OptionGroup var common: CommonOptions
        @Flag(help: "Only those in trouble.") var trouble = false
        @Option(help: "How to print them; json is one object a line.") var format = PrintFormat.text

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let all = try await library.sources()
            let shown = trouble ? all.filter { ![.healthy, .new].contains($0.health.state) } : all
            if shown.isEmpty, format == .text {
                return Output.line(
                    all.isEmpty ? "No sources yet; add one with `dragoman source add URL`." : "No source is in trouble."
                )
            }
            let subscriptions = try await standings(in: library)
            for source in shown {
                let subscription = subscriptions[source.id]
                switch format {
                case .json: Output.line(try JSONLine.encode(SourceLine(source, subscription: subscription)))
                case .text: SourceEntry(source: source, subscription: subscription).lines.forEach(Output.line)
                }
            }
        }

        /// The subscriptions at hubs, by their sources' numbers.
        private func standings(in library: SQLiteLibrary) async throws -> [Int64: SubscriptionStanding] {
            let now = Workshop.now()
            return try await library.subscriptions().reduce(into: [:]) { found, stored in
                if let source = stored.sourceID { found[source] = SubscriptionStanding(stored, at: now) }
            }
        }
    }
}
