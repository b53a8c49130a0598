internal import ArgumentParser
internal import DragomanFetching
internal import DragomanLibrary
internal import DragomanNewsroom
internal import DragomanTranslation

/// `dragoman extract --again`: repair after an update.
extension ExtractCommand {
    func runAgain() async throws {
        let workshop = Workshop(settings: try common.configuration())
        let library = try workshop.openLibrary()
        let sources = try await SourceChoice.numbers(of: source, in: library)
        let before = try await library.extractions(sources: sources)
        let paid = try await segmentsPaid(in: library)
        _ = try await library.extractAgain(sources: sources, at: Workshop.now())
        let fetcher = try workshop.makeFetcher()
        let newsroom = workshop.makeNewsroom(
            library: library, fetcher: fetcher, means: try workshop.makeMeans(fetcher: fetcher),
            only: Set(Stage.allCases).subtracting([.gather, .read]))
        let result = await Result { try await FetchProgress(library: library).run(newsroom) }
        await fetcher.shutdown()
        try result.get()
        try print(
            ExtractionReport(before: before, after: try await library.extractions(sources: sources)),
            paid: try await segmentsPaid(in: library) - paid)
    }

    /// Sentences that engines have been paid for so far.
    private func segmentsPaid(in library: SQLiteLibrary) async throws -> Int {
        try await library.ledger().reduce(0) { $0 + $1.amount.sentences }
    }

    private func print(_ report: ExtractionReport, paid: Int) throws {
        guard format != .jsonl else { return Output.line(try JSONLine.encode(AgainLine(report, paid: paid))) }
        Output.line(
            "Extracted \(report.pages) entries again: \(report.changed) articles changed, \(report.found) new, "
                + "\(report.unchanged) as they were, \(report.lost) lost (the old one is kept), "
                + "\(report.without) without an article; \(paid) sentences translated.")
    }
}

/// The report as `--format jsonl` prints it.
struct AgainLine: Encodable {
    var entries: Int
    var changed: Int
    var found: Int
    var unchanged: Int
    var lost: Int
    var without: Int
    var segmentsTranslated: Int

    init(_ report: ExtractionReport, paid: Int) {
        entries = report.pages
        changed = report.changed
        found = report.found
        unchanged = report.unchanged
        lost = report.lost
        without = report.without
        segmentsTranslated = paid
    }
}
