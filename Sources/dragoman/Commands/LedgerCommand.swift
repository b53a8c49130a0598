internal import ArgumentParser
internal import DragomanHTML
internal import DragomanLibrary
internal import DragomanTranslation

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "What the engines were paid for, by engine, source and day.",
        discussion: """
            What an engine that bills was sent without answering (the desk was killed, the line broke) is counted and not sent
            again, so that nothing is paid twice; its sentences stay in their language, marked. `dragoman ledger resend` sends them again.
            """,
        subcommands: [Show.self, Resend.self], defaultSubcommand: Show.self)
}

extension LedgerCommand {
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Print the ledger and how much the caps leave.")

        @OptionGroup var common: CommonOptions
        @Option(help: "Only this engine.") var engine: String?
        @Option(help: "Only days that begin so: 2026-11 or 2026-11-23.") var day = ""
        @Option(help: "How to print it.") var format = PrintFormat.text

        func run() async throws {
            let workshop = Workshop(settings: try common.configuration())
            let library = try workshop.openLibrary()
            let all = try await library.ledger()
            let rows = all.filter { (engine == nil || $0.engine.name == engine) && $0.day.hasPrefix(day) }
            let outlets = try await library.sources().reduce(into: [:]) { $0[String($1.id)] = $1.outlet }
            let lines = rows.map { LedgerLine($0, outlet: outlets[$0.source]) }
            switch format {
            case .json: for line in lines { Output.line(try JSONLine.encode(line)) }
            case .text:
                print(lines, currency: workshop.settings[Settings.currency])
                let today = String(Workshop.now().iso8601.prefix(10))
                for cap in try workshop.caps() { Output.line(Self.text(of: cap, over: all, today: today)) }
            }
        }

        private func print(_ lines: [LedgerLine], currency: String) {
            for line in lines { Output.line(line.text(currency: currency)) }
            let total = lines.reduce(LedgerAmount()) { $0 + $1.amount }
            let money = LedgerLine.money(total.micros, currency)
            Output.line("\(total.sentences) sentences, \(total.characters) characters, \(money)")
        }

        private static func text(of cap: LedgerCap, over rows: [LedgerRow], today: String) -> String {
            let days = cap.prefix(of: today)
            let used = rows.filter { (cap.engine == nil || $0.engine.name == cap.engine) && $0.day.hasPrefix(days) }
                .reduce(LedgerAmount()) { $0 + $1.amount }
            let parts = [
                cap.characters.map { "\(used.characters) of \($0) characters" },
                cap.micros.map { "\(LedgerLine.decimal(used.micros)) of \(LedgerLine.decimal($0)) money" },
            ]
            let span = cap.period == .ever ? "in all" : "in \(days)"
            return "cap on \(cap.engine ?? "all"): \(parts.compactMap { $0 }.joined(separator: ", ")) \(span)"
        }
    }

    struct Resend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "resend",
            abstract: "Send again what engines left unanswered; the lost calls are booked as spent.")

        @OptionGroup var common: CommonOptions
        @Option(help: "Only what this engine left unanswered.") var engine: String?

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let count = try await library.resendUnanswered(by: engine, at: Workshop.now())
            Output.line(
                count == 0
                    ? "Nothing is unanswered."
                    : "\(count) sentences are booked as spent and will be sent again by `dragoman fetch` or `dragoman serve`."
            )
        }
    }
}

/// One line of the ledger as it is printed.
struct LedgerLine: Encodable {
    var day: String
    var engine: String
    var model: String
    /// The source's number, and its outlet where it is still there.
    var source: String
    var outlet: String?
    var pair: String
    var state: String
    var sentences: Int
    var characters: Int
    /// Millionths of the currency.
    var micros: Int

    init(_ row: LedgerRow, outlet: String?) {
        day = row.day
        engine = row.engine.name
        model = row.engine.model
        source = row.source
        self.outlet = outlet
        pair = row.pair.description
        state = row.state.rawValue
        sentences = row.amount.sentences
        characters = row.amount.characters
        micros = row.amount.micros
    }

    var amount: LedgerAmount { LedgerAmount(sentences: sentences, characters: characters, micros: micros) }

    func text(currency: String) -> String {
        let name = model.isEmpty ? engine : "\(engine)/\(model)"
        let from = outlet ?? (source.isEmpty ? "–" : "source \(source)")
        let note = state == LedgerRow.State.spent.rawValue ? "" : "\t\(state)"
        return "\(day.isEmpty ? "before" : day)\t\(name)\t\(from)\t\(pair)\t\(sentences)\t\(characters)\t"
            + Self.money(micros, currency) + note
    }

    static func money(_ micros: Int, _ currency: String) -> String { "\(decimal(micros)) \(currency)" }

    /// Hundredths, rounded up: 0.01 for anything that costs at all.
    static func decimal(_ micros: Int) -> String {
        let hundredths = (micros + 9_999) / 10_000
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
