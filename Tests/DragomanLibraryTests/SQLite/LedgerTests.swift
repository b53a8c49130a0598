import DragomanHTML
import DragomanLanguages
import DragomanLibrary
import DragomanTranslation
import Testing

/// The ledger in the real store.
@Suite struct LedgerTests {
    private static let engine = EngineIdentifier(name: "deepl")
    private static let pair = LanguagePair(source: "es", target: "fr")

    private static func key(_ text: String) -> MemoryKey { MemoryKey(sourceText: text, pair: pair, engine: engine) }

    private static func charge(
        _ texts: [String], day: String = "2026-11-25", source: String = "1", isMetered: Bool = true
    ) -> LedgerCharge {
        LedgerCharge(
            engine: engine, account: LedgerAccount(source: source, day: day),
            items: texts.map { LedgerCharge.Item(key: key($0), characters: $0.unicodeScalars.count) },
            microsPerMillionCharacters: 20_000_000, isMetered: isMetered)
    }

    private static func total(_ library: SQLiteLibrary, _ states: Set<LedgerRow.State> = [.spent]) async throws
        -> LedgerAmount
    {
        try await library.ledger().filter { states.contains($0.state) }.reduce(LedgerAmount()) { $0 + $1.amount }
    }

    @Test func sixtyFourWorkersOnTwoStoresCannotOverrunACap() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let stores = [fixture.library, try SQLiteLibrary(path: fixture.path)]
        let caps = [LedgerCap(engine: "deepl", period: .month, characters: 1000)]
        let refused = try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in 0..<64 {
                let library = stores[worker % 2]
                group.addTask {
                    var refused = 0
                    for number in 0..<6 {
                        let text = "\(worker):\(number) abcdef"
                        do {
                            let held = try await library.reserve(
                                Self.charge([text]), under: caps, owner: "w\(worker)")
                            await Task.yield()
                            if number.isMultiple(of: 3) {
                                try await library.release(held)
                            } else {
                                try await library.remember([MemoryEntry(key: Self.key(text), targetText: "x")])
                                try await library.settle(held)
                            }
                        } catch is LedgerError {
                            refused += 1
                        }
                    }
                    return refused
                }
            }
            return try await group.reduce(0, +)
        }
        let spent = try await Self.total(fixture.library, [.spent, .underWay, .unanswered])
        #expect(spent.characters <= 1000)
        #expect(spent.characters > 900)
        #expect(refused > 0)
        #expect(try await fixture.library.ledger().allSatisfy { $0.state == .spent })
    }

    @Test func theLedgerTellsEngineSourceAndDay() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let library = fixture.library
        for (text, day, source) in [("12345", "2026-11-24", "1"), ("123", "2026-11-25", "1"), ("1", "2026-11-25", "2")]
        {
            let held = try await library.reserve(
                Self.charge([text], day: day, source: source), under: [], owner: "me")
            try await library.settle(held)
            try await library.settle(held)
        }
        let rows = try await library.ledger()
        #expect(rows.map(\.day) == ["2026-11-25", "2026-11-25", "2026-11-24"])
        #expect(rows.map(\.source) == ["1", "2", "1"])
        #expect(rows.map(\.amount.characters) == [3, 1, 5])
        #expect(rows.map(\.amount.micros) == [60, 20, 100])
    }

    @Test func whatIsRememberedIsSpentInTheSameTransaction() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.library.reserve(Self.charge(["Hola.", "Sí."]), under: [], owner: "gone")
        try await fixture.library.remember([MemoryEntry(key: Self.key("Hola."), targetText: "Bonjour.")])
        // The process dies here: what is remembered is paid for, the rest is unanswered.
        let again = try SQLiteLibrary(path: fixture.path)
        #expect(try await again.leaveUnanswered(ownedByOthersThan: { _ in false }) == 1)
        #expect(try await Self.total(again).sentences == 1)
        #expect(try await Self.total(again, [.unanswered]).characters == 3)
    }

    @Test func aKilledProcessNeverPaysTwice() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        _ = try await fixture.library.reserve(Self.charge(["Hola."]), under: [], owner: "gone")
        let again = try SQLiteLibrary(path: fixture.path)
        let meanwhile = try await again.reserve(Self.charge(["Hola."]), under: [], owner: "new")
        #expect(meanwhile.withheld.map(\.reason) == [.underWay])
        #expect(try await again.leaveUnanswered(ownedByOthersThan: { $0 == "new" }) == 1)
        let later = try await again.reserve(Self.charge(["Hola.", "Sí."], day: "2026-11-26"), under: [], owner: "new")
        #expect(later.withheld.map(\.reason) == [.unanswered(day: "2026-11-25")])
        #expect(later.charge.items.map(\.key.sourceText) == ["Sí."])
        try await again.settle(later)
        #expect(try await again.resendUnanswered(by: "other", at: LibraryFixture.time(0)) == 0)
        #expect(try await again.resendUnanswered(by: nil, at: LibraryFixture.time(0)) == 1)
        let resent = try await again.reserve(Self.charge(["Hola."]), under: [], owner: "new")
        #expect(resent.withheld.isEmpty)
        try await again.settle(resent)
        #expect(try await Self.total(again).sentences == 3)
    }

    @Test func aFreeEngineIsAskedAgainAndCountsOnce() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let library = fixture.library
        _ = try await library.reserve(Self.charge(["Hola."], isMetered: false), under: [], owner: "gone")
        _ = try await library.leaveUnanswered(ownedByOthersThan: { _ in false })
        let caps = [LedgerCap(characters: 5)]
        let again = try await library.reserve(Self.charge(["Hola."], isMetered: false), under: caps, owner: "new")
        #expect(again.charge.items.count == 1)
        try await library.settle(again)
        #expect(try await Self.total(library, [.spent, .underWay, .unanswered]).sentences == 1)
    }

    @Test func aRefusedChargeSetsNothingAside() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let caps = [LedgerCap(period: .ever, micros: 100)]
        await #expect(throws: LedgerError.self) {
            try await fixture.library.reserve(Self.charge(["123", "456"]), under: caps, owner: "me")
        }
        #expect(try await fixture.library.ledger().isEmpty)
    }

    @Test func resendingTranslatesAgainWhatWasLeftOut() async throws {
        let fixture = try LibraryFixture()
        defer { fixture.remove() }
        let now = LibraryFixture.time(0)
        let article = LibraryFixture.article("Hola.", paragraphs: ["Uno."])
        let id = try await fixture.extracted(article, at: now)
        let translate = try await fixture.claim(.translate, at: now)
        let failed = Translation(untranslated: article, pair: Self.pair)
        try await fixture.library.finishTranslate(translate, .translated(failed, revision: 1), at: now)
        _ = try await fixture.library.reserve(Self.charge(["Hola."]), under: [], owner: "gone")
        _ = try await fixture.library.leaveUnanswered(ownedByOthersThan: { _ in false })
        #expect(try await fixture.library.resendUnanswered(by: "deepl", at: now) == 1)
        let again = try await fixture.claim(.translate, at: now)
        #expect(again.task == .translate(article: id, into: "fr"))
    }
}
