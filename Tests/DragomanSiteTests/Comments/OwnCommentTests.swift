import DragomanLanguages
import DragomanLibrary
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import DragomanSite

struct OwnCommentTests {
    @Test func theWriterChangesAndWithdrawsWithTheLinkAlone() async throws {
        try await CommentFixture().test { reader in
            let own = try await reader.write("Un mot de trop.")
            let changed = try await reader.post(own, ["name": "Anne B.", "text": "Un mot juste.", "do": "send"])
            #expect(changed.status == .seeOther)
            let page = try await reader.page("/article/1")
            #expect(page.contains("Un mot juste.") && !page.contains("Un mot de trop."))
            #expect(page.contains("modifié le"))
            let withdrawn = try await reader.post(own + "/withdraw", [:])
            #expect(withdrawn.headers[.location] == "/comment-withdrawn/1")
            #expect(try await reader.page("/comment-withdrawn/1").contains("Votre commentaire est retiré"))
            #expect(!(try await reader.page("/article/1")).contains("Un mot juste."))
            #expect(try await reader.get(own).status == .notFound)
        }
    }

    @Test func whoChangesTooOftenIsToldWhenAndLosesNothing() async throws {
        try await CommentFixture().test { reader in
            let own = try await reader.write("Un mot de trop.")
            reader.fixture.comments.wait.withLock { $0 = 61 }
            let fields = ["name": "Anne", "text": "Un mot juste.", "do": "send"]
            let answer = try await reader.post(own, fields)
            #expect(answer.status == .tooManyRequests)
            #expect(answer.headers[.retryAfter] == "61")
            #expect(String(buffer: answer.body).contains("\nUn mot juste.</textarea>"))
            #expect(reader.fixture.comments.all.map(\.comment.text) == ["Un mot de trop."])
            // What is not changed needs no turn, and withdrawing is never refused.
            let same = try await reader.post(own, ["name": "Anne", "text": "Un mot de trop.", "do": "send"])
            #expect(same.status == .seeOther)
            #expect(try await reader.post(own + "/withdraw", [:]).status == .seeOther)
        }
    }

    @Test func askingChangesNothing() async throws {
        try await CommentFixture().test { reader in
            let own = try await reader.write("Bonjour à tous")
            for path in [own, own + "/withdraw", own + "?do=send&text=x&name=y", own + "/withdraw?do=send"] {
                for method in [HTTPRequest.Method.get, .head] {
                    _ = try await reader.client.execute(uri: path, method: method)
                }
            }
            #expect(reader.fixture.comments.all.map(\.comment.text) == ["Bonjour à tous"])
        }
    }

    @Test func theLinkItselfIsKeptNowhere() async throws {
        try await CommentFixture().test { reader in
            let own = try await reader.write("Bonjour à tous")
            let secret = try #require(WebSafeBase64.bytes(String(own.split(separator: "/")[1])))
            let draft = try #require(reader.fixture.comments.all.first?.draft)
            #expect(draft.link != secret && draft.form != secret)
            #expect(!(try await reader.page("/article/1")).contains(own))
        }
    }

    @Test func noOtherLinkOpensIt() async throws {
        try await CommentFixture().test { reader in
            let own = try await reader.write("Bonjour à tous")
            let last = own.last == "A" ? "B" : "A"
            for path in [own + "A", String(own.dropLast()) + last, "/my-comment/", "/my-comment/x", own + "/x"] {
                #expect(try await reader.get(path).status == .notFound, "\(path)")
                let answer = try await reader.post(path, ["name": "x", "text": "y", "do": "send"])
                #expect([.notFound, .methodNotAllowed].contains(answer.status), "\(path)")
            }
            #expect(reader.fixture.comments.all.map(\.comment.author) == ["Anne"])
        }
    }

    @Test func nobodyKeepsThePrivatePage() async throws {
        try await CommentFixture().test { reader in
            let own = try await reader.write("Bonjour à tous")
            let robots = try #require(HTTPField.Name("X-Robots-Tag"))
            for path in [own, own + "/withdraw", "/comment/1"] {
                let answer = try await reader.get(path)
                #expect(answer.headers[.cacheControl] == "no-store")
                #expect(answer.headers[.eTag] == nil)
                #expect(answer.headers[robots] == "noindex")
                #expect(answer.headers[.setCookie] == nil)
            }
        }
    }

    @Test func aChangeThatIsNoneKeepsItsPlace() async throws {
        try await CommentFixture(rules: .init(needsApproval: true)).test { reader in
            let own = try await reader.write("Bonjour à tous")
            _ = try await reader.fixture.comments.decide(1, .published, at: .minutesAgo(0))
            _ = try await reader.post(own, ["name": "Anne", "text": "Bonjour à tous", "do": "send"])
            #expect(reader.fixture.comments.all.map(\.comment.state) == [.published])
            _ = try await reader.post(own, ["name": "Anne", "text": "Achetez mes pilules", "do": "send"])
            #expect(reader.fixture.comments.all.map(\.comment.state) == [.held])
        }
    }
}
