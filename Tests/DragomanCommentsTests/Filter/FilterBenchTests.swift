import DragomanComments
import Testing

struct FilterBenchTests {
    @Test func aFilterThatIsAwayLeavesTheCommentToAPerson() async {
        let bench = FilterBench([AwayFilter(), LocalFilter(memory: ShortMemory())])
        let verdict = await bench.judge(comment("Le port a rouvert ce matin, et mon frère y était."))
        #expect(verdict == Verdict(.unsure, reasons: ["away did not answer"]))
        #expect(bench.readers == [OutsideReader(name: "Away")])
    }

    @Test func theGravestVerdictHolds() async {
        let bench = FilterBench([AwayFilter(), LocalFilter(memory: ShortMemory())])
        #expect(await bench.judge(comment("[url=http://x.example]pills[/url]")).judgement == .spam)
        #expect(await FilterBench([]).judge(comment("Bonjour")).judgement == .good)
    }

    @Test func whoeverCannotLearnSaysSo() async {
        let bench = FilterBench([AwayFilter(), LocalFilter(memory: ShortMemory())])
        let troubles = await bench.learn(Lesson(comment: 1, submission: comment("Bonjour"), isSpam: false))
        #expect(troubles.count == 1)
    }
}
