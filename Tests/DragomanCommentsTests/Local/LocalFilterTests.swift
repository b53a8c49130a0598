import DragomanComments
import Testing

struct LocalFilterTests {
    private static let good = comment("Merci pour cet article, le port de mon enfance a bien changé.")
    private static let spam = comment("Great site [url=http://pills.example]buy now[/url]")

    @Test func theConformanceHolds() async {
        let conformance = SpamFilterConformance(
            filter: LocalFilter(memory: ShortMemory()), good: Self.good, spam: Self.spam)
        #expect(await conformance.violations() == [])
    }

    @Test func theConformanceSeesWhatIsWrong() async {
        let away = SpamFilterConformance(filter: AwayFilter(), good: Self.good, spam: Self.spam)
        #expect(await away.violations().count > 10)
        let turned = SpamFilterConformance(
            filter: LocalFilter(memory: ShortMemory()), good: Self.spam, spam: Self.good)
        #expect(await turned.violations().count >= 2)
    }

    @Test func theSitesOwnDecisionsTeach() async throws {
        let filter = LocalFilter(memory: ShortMemory())
        let sly = comment("Votre horoscope gratuit vous attend, consultation voyance immédiate", by: "Voyante")
        #expect(try await filter.judge(sly).judgement == .good)
        for number in 0..<12 {
            try await filter.learn(
                Lesson(
                    comment: Int64(number),
                    submission: comment("Horoscope et voyance gratuits, consultation \(number)", by: "Voyante"),
                    isSpam: true))
            try await filter.learn(
                Lesson(
                    comment: Int64(100 + number),
                    submission: comment("Le port de pêche rouvre, les marins attendent depuis \(number) jours"),
                    isSpam: false))
        }
        #expect(try await filter.judge(sly).judgement == .spam)
        #expect(try await filter.judge(comment("Les marins du port de pêche attendent")).judgement == .good)
        #expect(try await filter.judge(comment("Zut alors", by: "Zoé")).judgement == .unsure)
        #expect(try await filter.examine() == "learnt 12 good and 12 spam comments")
    }
}
