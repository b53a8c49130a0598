import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct LedgerBookTests {
    private static let engine = EngineIdentifier(name: "deepl")
    private static let account = LedgerAccount(source: "Diario", day: "2026-11-23")

    private static func charge(
        _ texts: [String], engine: EngineIdentifier = engine, account: LedgerAccount = account, isMetered: Bool = true
    ) -> LedgerCharge {
        let pair = LanguagePair(source: "es", target: "fr")
        return LedgerCharge(
            engine: engine, account: account,
            items: texts.map {
                LedgerCharge.Item(
                    key: MemoryKey(sourceText: $0, pair: pair, engine: engine), characters: $0.unicodeScalars.count)
            },
            microsPerMillionCharacters: 20_000_000, isMetered: isMetered)
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
        #expect(book.amount(engine: "deepl", source: "Diario", days: "2026-11-23").characters == 5)
        #expect(book.amount(source: "Autre").characters == 0)
    }

    @Test func aFreeEngineIsAskedAgainAndTheSentenceCountsOnce() throws {
        var book = LedgerBook()
        _ = try book.reserve(Self.charge(["12345", "123"], isMetered: false))
        book.leaveAllUnanswered()
        // The process died here; the next run sends the same sentences with others.
        let again = try book.reserve(Self.charge(["12345", "123", "1"], isMetered: false))
        #expect(again.charge.items.count == 3)
        book.settle(again)
        #expect(book.amount() == LedgerAmount(sentences: 3, characters: 9, micros: 180))
    }

    @Test func whatABillingEngineLeftUnansweredIsWithheldUntilAPersonSaysSo() throws {
        var book = LedgerBook()
        let lost = try book.reserve(Self.charge(["12345"]))
        book.leaveUnanswered(lost)
        let again = try book.reserve(Self.charge(["12345", "1"]))
        #expect(again.charge.items.map(\.characters) == [1])
        #expect(again.withheld.map(\.reason) == [.unanswered(day: "2026-11-23")])
        #expect(book.amount().characters == 6)
        #expect(book.allowResending() == 1)
        let resent = try book.reserve(Self.charge(["12345"]))
        #expect(resent.withheld.isEmpty)
        book.settle(resent)
        book.settle(again)
        #expect(book.amount().characters == 11)
    }

    @Test func aSentenceThatIsUnderWayIsNotSentByAnother() throws {
        var book = LedgerBook()
        let first = try book.reserve(Self.charge(["12345"], isMetered: false))
        let second = try book.reserve(Self.charge(["12345"], isMetered: false))
        #expect(second.charge.items.isEmpty)
        #expect(second.withheld.map(\.reason) == [.underWay])
        book.settle(second)
        book.release(second)
        book.settle(first)
        #expect(book.amount().sentences == 1)
    }

    @Test func aCapIsHard() throws {
        var book = LedgerBook(caps: [LedgerCap(engine: "deepl", characters: 10)])
        _ = try book.reserve(Self.charge(["1234567"]))
        #expect(throws: LedgerError.self) { try book.reserve(Self.charge(["abcd"])) }
        _ = try book.reserve(Self.charge(["abc"]))
        _ = try book.reserve(Self.charge(["abcd"], engine: EngineIdentifier(name: "other")))
        _ = try book.reserve(Self.charge(["wxyz"], account: LedgerAccount(source: "Diario", day: "2026-11-24")))
    }

    @Test(arguments: [
        (LedgerCap.Period.day, "2026-11-24", true), (.month, "2026-11-24", false), (.month, "2026-12-01", true),
        (.ever, "2027-01-01", false),
    ])
    func aCapHoldsForItsPeriod(period: LedgerCap.Period, day: String, isFree: Bool) throws {
        var book = LedgerBook(caps: [LedgerCap(period: period, characters: 5)])
        book.settle(try book.reserve(Self.charge(["12345"])))
        let later = LedgerAccount(source: "Diario", day: day)
        let reservation = try? book.reserve(Self.charge(["67890"], account: later))
        #expect((reservation != nil) == isFree)
    }

    @Test func theCapOfAMessageSaysWhatAndWhen() {
        let cap = LedgerCap(engine: "deepl", period: .month, characters: 500, micros: 2_500_000)
        #expect(
            cap.error(on: "2026-11-23").message
                == "The cap of 500 characters and 2.5 in money for 2026-11 on deepl is reached; raise it or wait.")
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
