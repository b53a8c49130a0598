import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct LedgerBookTests {
    private static let engine = EngineIdentifier(name: "deepl")
    private static let account = LedgerAccount(source: "Diario", day: "2026-11-23")

    private static func charge(_ texts: [String], engine: EngineIdentifier = engine, account: LedgerAccount = account)
        -> LedgerCharge
    {
        let pair = LanguagePair(source: "es", target: "fr")
        return LedgerCharge(
            engine: engine, account: account,
            items: texts.map {
                LedgerCharge.Item(
                    key: MemoryKey(sourceText: $0, pair: pair, engine: engine), characters: $0.unicodeScalars.count)
            },
            microsPerMillionCharacters: 20_000_000)
    }

    @Test func whatIsSetAsideCountsAndWhatIsReleasedDoesNot() throws {
        var book = LedgerBook()
        let first = try book.reserve(Self.charge(["12345", "123"]))
        #expect(book.amount() == LedgerAmount(sentences: 2, characters: 8, micros: 160))
        book.release(first)
        #expect(book.amount() == LedgerAmount())
        let second = try book.reserve(Self.charge(["12345"]))
        book.settle(second)
        book.settle(second)
        book.release(second)
        #expect(book.amount(engine: "deepl", source: "Diario", day: "2026-11-23").characters == 5)
        #expect(book.amount(source: "Autre").characters == 0)
    }

    @Test func aSentenceWhoseAnswerWasLostIsPaidOnce() throws {
        var book = LedgerBook()
        _ = try book.reserve(Self.charge(["12345", "123"]))
        // The process died here; the next run sends the same sentences with others.
        let again = try book.reserve(Self.charge(["12345", "123", "1"]))
        book.settle(again)
        #expect(book.amount() == LedgerAmount(sentences: 3, characters: 9, micros: 180))
    }

    @Test func aCapIsHard() throws {
        var book = LedgerBook(caps: [LedgerCap(engine: "deepl", characters: 10)])
        _ = try book.reserve(Self.charge(["1234567"]))
        #expect(throws: LedgerError.self) { try book.reserve(Self.charge(["abcd"])) }
        _ = try book.reserve(Self.charge(["abc"]))
        _ = try book.reserve(Self.charge(["abcd"], engine: EngineIdentifier(name: "other")))
        _ = try book.reserve(Self.charge(["wxyz"], account: LedgerAccount(source: "Diario", day: "2026-11-24")))
    }

    @Test func sixtyFourWorkersCannotOverrunACap() async {
        let ledger = InMemoryLedger(LedgerBook(caps: [LedgerCap(micros: 20 * 1000)]))
        let spent = await withTaskGroup(of: Int.self) { group in
            for worker in 0..<64 {
                group.addTask {
                    var mine = 0
                    for number in 0..<50 {
                        guard let held = try? await ledger.reserve(Self.charge(["\(worker):\(number)"])) else {
                            continue
                        }
                        await Task.yield()
                        if number.isMultiple(of: 5) {
                            await ledger.release(held)
                        } else {
                            await ledger.settle(held)
                            mine += held.charge.characters
                        }
                    }
                    return mine
                }
            }
            return await group.reduce(0, +)
        }
        #expect(spent <= 1000)
        #expect(spent > 900)
        #expect(await ledger.book.amount().characters == spent)
    }
}
