import Testing

@testable import DragomanDemo

@Suite struct DemoEditionTests {
    /// Seconds of a day in spring, in winter and at a year's turn, at several hours.
    static let moments = [1_795_392_000, 1_795_392_030, 1_795_438_800, 1_795_478_399, 1_798_761_600, 1_806_000_000]

    @Test(arguments: moments) func nothingIsPrintedInTheFutureAndEverythingLately(now: Int) {
        for paper in DemoEdition(now: now, number: 2).outlets {
            #expect(!paper.articles.isEmpty)
            for printed in paper.articles {
                #expect(printed.changed.secondsSince1970 <= now, "\(printed.path)")
                #expect(printed.published.secondsSince1970 > now - 5 * 86_400, "\(printed.path)")
                #expect(
                    printed.published.day == PressDay(number: now / 86_400) + printed.article.day, "\(printed.path)")
            }
        }
    }

    @Test(arguments: moments) func noTokenIsLeft(now: Int) {
        for printed in DemoEdition(now: now, number: 2).outlets.flatMap(\.articles) {
            let text = "\(printed.title) \(printed.standfirst) \(printed.pages)"
            #expect(!text.contains("{"), "\(printed.path)")
        }
    }

    @Test func theSameMomentGivesTheSamePress() {
        let first = DemoHall(edition: DemoEdition(now: Self.moments[2], number: 1), origin: "http://127.0.0.1:1")
        let second = DemoHall(edition: DemoEdition(now: Self.moments[2], number: 1), origin: "http://127.0.0.1:1")
        for paper in first.edition.outlets {
            #expect(first.resource(at: paper.feed)?.body == second.resource(at: paper.feed)?.body)
        }
    }

    @Test func spanishAndCatalanFillAFrontPage() {
        let outlets = DemoOutlet.all
        let translatable = outlets.filter { ["es", "ca"].contains($0.language) }.flatMap(\.articles)
        #expect(translatable.count >= 20)
        #expect(outlets.allSatisfy { $0.articles.count >= 5 })
        #expect(outlets.allSatisfy { Set($0.articles.map(\.slug)).count == $0.articles.count })
    }

    @Test func everyDirectiveWasUnderstood() {
        for outlet in DemoOutlet.all {
            for article in outlet.articles {
                let written = article.body.split(separator: "\n").filter { $0.hasPrefix("@") && $0 != "@page" }.count
                let read = DemoBlockParser.pages(of: article.body).joined().filter { block in
                    switch block {
                    case .advertisement, .newsletter, .readAlso, .shortcode, .signature, .note, .video, .post,
                        .figure:
                        true
                    default: false
                    }
                }.count
                #expect(written == read, "\(article.slug)")
                for case .readAlso(let slug) in DemoBlockParser.pages(of: article.body).joined() {
                    #expect(outlet.articles.contains { $0.slug == slug }, "\(article.slug): \(slug)")
                }
            }
        }
    }
}
