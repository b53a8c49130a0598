import DragomanComments
import DragomanLanguages
import DragomanLibrary
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import DragomanSite

/// Every page that has to do with comments, in every language, looking for words of another. Names and texts are figures.
struct CommentStrayTests {
    @Test(arguments: StrayWordTests.languages) func noPageHoldsAWordOfAnotherLanguage(_ language: Language) async throws
    {
        let strays = StrayWords(in: language)
        let fixture = CommentFixture(BlankPress.figures.contents, edition: language.rawValue)
        try await fixture.test { reader in
            var pages: [(String, String)] = []
            func see(_ path: String) async throws { pages.append((path, try await reader.page(path))) }
            func say(_ what: String, _ path: String, _ fields: [String: String]) async throws {
                let answer = try await reader.post(path, fields)
                pages.append((what, String(buffer: answer.body)))
            }
            try await see("/article/1")
            try await see("/comment/1")
            var own = try await reader.write("11", by: "22")
            _ = try await reader.write("33", by: "44", to: "1")
            for path in ["/article/1", "/comment/1?to=1", own, own + "/withdraw"] { try await see(path) }
            let token = try await reader.token()
            let whole = ["token": token, "name": "55", "text": "66"]
            try await say("preview", "/comment/1", whole)
            try await say("nothing filled in", "/comment/1", ["token": token])
            try await say("no form of ours", "/comment/1", whole.merging(["token": "1"]) { $1 })
            try await say("lost answer", "/comment/1", whole.merging(["to": "99"]) { $1 })
            let long = String(repeating: "7", count: 5_000)
            try await say("too long", "/comment/1", ["token": token, "name": long, "text": long])
            fixture.comments.wait.withLock { $0 = 100 }
            try await say("too many", "/comment/1", whole.merging(["do": "send"]) { $1 })
            fixture.comments.wait.withLock { $0 = nil }
            try await say("change", own, ["name": "77", "text": "88"])
            for state in Comment.State.allCases {
                _ = try await fixture.comments.decide(1, state, at: .minutesAgo(0))
                try await see(own)
                try await see("/article/1")
            }
            own = try await reader.write("99", by: "00")
            _ = try await reader.post(own, ["name": "12", "text": "34", "do": "send"])
            for path in ["/article/1", "/comment-withdrawn/1"] { try await see(path) }
            for (path, page) in pages {
                #expect(page.contains("<html lang=\"\(language.rawValue)\""), "\(path)")
                strays.check(page, path)
            }
        }
    }

    @Test(arguments: StrayWordTests.languages) func theNoticeIsWholeInEveryLanguage(_ language: Language) async throws {
        let rules = CommentRules(isOpen: true, needsApproval: true, addressDays: 2, refusedDays: 17)
        let fixture = CommentFixture(BlankPress.figures.contents, edition: language.rawValue, rules: rules)
        try await fixture.test { reader in
            let page = try await reader.page("/comment/1")
            let section = try #require(page.firstRange(of: "id=\"privacy\""))
            let sentences = page[section.upperBound...].split(separator: "</section>")[0].split(separator: "<li>")
            #expect(sentences.count == 8)
            #expect(try await reader.page("/article/1").contains("/comment/1"))
        }
    }

    @Test func closedCommentsSaySo() async throws {
        for language in StrayWordTests.languages {
            let fixture = CommentFixture(
                BlankPress.figures.contents, edition: language.rawValue, rules: CommentRules(isOpen: false))
            let draft = CommentDraft(
                article: 1, language: language, author: "11", text: "22", state: .published, form: [1], link: [2])
            _ = try await fixture.comments.take(draft, limit: CommentLimit(perHour: 1, perDay: 1), at: .minutesAgo(1))
            try await fixture.test { reader in
                let page = try await reader.page("/article/1")
                #expect(page.contains(Interface.speaking(language).comments.closed))
                StrayWords(in: language).check(page, "/article/1")
            }
        }
    }
}
