import DragomanComments
import DragomanLanguages
import DragomanLibrary
import DragomanSite
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

struct CommentFormTests {
    @Test func aCommentIsWrittenLookedAtAndShown() async throws {
        try await CommentFixture().test { reader in
            let token = try await reader.token()
            reader.fixture.pass(seconds: 30)
            var fields = [
                "token": token, "name": "Anne", "text": "Un mot sur le port de mon enfance.\n\nhttps://a.example/x",
                "do": "preview",
            ]
            let preview = try await reader.post("/comment/1", fields)
            #expect(preview.status == .ok)
            #expect(String(buffer: preview.body).contains("<p>Un mot sur le port de mon enfance.</p>"))
            #expect(
                String(buffer: preview.body).contains(
                    "\nUn mot sur le port de mon enfance.\n\nhttps://a.example/x</textarea>"))
            #expect(reader.fixture.comments.all.isEmpty)
            fields["do"] = "send"
            let sent = try await reader.post("/comment/1", fields)
            #expect(sent.status == .seeOther)
            let own = try await reader.page(try #require(sent.headers[.location]))
            #expect(own.contains("Votre commentaire est publié"))
            let article = try await reader.page("/article/1")
            #expect(article.contains("1 commentaire"))
            #expect(
                article.contains(
                    "<a href=\"https://a.example/x\" rel=\"noopener nofollow ugc\">https://a.example/x</a>"))
        }
    }

    @Test func whatIsTypedIsNeverMarkup() async throws {
        try await CommentFixture().test { reader in
            let vector = "<script>alert(1)</script>\"><img src=x onerror=alert(1)> javascript:alert(1)"
            _ = try await reader.write(vector, by: "<b onclick=x>\"")
            let held = try #require(reader.fixture.comments.all.first)
            _ = try await reader.fixture.comments.decide(held.comment.id, .published, at: held.comment.written)
            for path in ["/article/1", "/comment/1?to=1", "/comments.xml", "/comments.xml?article=1"] {
                let page = try await reader.page(path)
                #expect(page.contains("onclick=x"), "\(path)")
                #expect(!page.contains("<script>alert") && !page.contains("<img src=x") && !page.contains("<b onclick"))
                #expect(!page.contains("href=\"javascript"))
            }
        }
    }

    @Test func sendingTwiceIsOneComment() async throws {
        try await CommentFixture().test { reader in
            let token = try await reader.token()
            reader.fixture.pass(seconds: 20)
            let fields = ["token": token, "name": "Anne", "text": "Bonjour à tous", "do": "send"]
            let first = try await reader.post("/comment/1", fields)
            let second = try await reader.post("/comment/1", fields)
            #expect(first.headers[.location] != nil && first.headers[.location] == second.headers[.location])
            #expect(reader.fixture.comments.all.count == 1)
        }
    }

    @Test func nothingThatWasTypedIsLost() async throws {
        let fixture = CommentFixture()
        try await fixture.test { reader in
            let text = "Un long commentaire."
            func kept(_ fields: [String: String], _ status: HTTPResponse.Status, _ words: String) async throws {
                let answer = try await reader.post(
                    "/comment/1", ["text": text, "do": "send"].merging(fields) { $1 })
                let page = String(buffer: answer.body)
                #expect(answer.status == status, "\(words)")
                #expect(page.contains(words), "\(words)")
                #expect(page.contains("\n\(fields["text"] ?? text)</textarea>"), "\(words)")
            }
            let token = try await reader.token()
            try await kept(["token": token, "name": " "], .unprocessableContent, "Indiquez un nom")
            try await kept(["token": "x", "name": "Anne"], .unprocessableContent, "Rien n’est perdu")
            try await kept(["name": "Anne"], .unprocessableContent, "Rien n’est perdu")
            try await kept(
                ["token": token, "name": "Anne", "text": String(repeating: "a", count: 4_001)], .unprocessableContent,
                " caractères au plus")
            try await kept(["token": token, "name": "Anne", "to": "99"], .unprocessableContent, "n’est plus là")
            fixture.comments.wait.withLock { $0 = 61 }
            try await kept(["token": token, "name": "Anne"], .tooManyRequests, "dans 2 minutes")
            fixture.comments.wait.withLock { $0 = nil }
            fixture.pass(seconds: 90_000)
            try await kept(["token": token, "name": "Anne"], .unprocessableContent, "trop ancien")
        }
    }

    @Test func aFormOfAnotherArticleIsNoForm() async throws {
        try await CommentFixture().test { reader in
            let token = try await reader.token("/comment/2")
            let answer = try await reader.post(
                "/comment/1", ["token": token, "name": "Anne", "text": "Bonjour", "do": "send"])
            #expect(answer.status == .unprocessableContent)
            #expect(reader.fixture.comments.all.isEmpty)
        }
    }

    @Test func answersStandUnderWhatTheyAnswer() async throws {
        try await CommentFixture().test { reader in
            _ = try await reader.write("Le premier mot.")
            #expect(try await reader.page("/comment/1?to=1").contains("Répondre à <bdi>Anne</bdi>"))
            _ = try await reader.write("Une réponse.", by: "Marc", to: "1")
            let page = try await reader.page("/article/1")
            #expect(page.contains("2 commentaires"))
            let first = try #require(page.firstRange(of: "id=\"comment-1\""))
            #expect(page[first.upperBound...].contains("<ol><li><article class=\"comment\" id=\"comment-2\">"))
            // One level deep: an answer is not answered itself.
            #expect(!page.contains("/comment/1?to=2"))
        }
    }

    @Test(arguments: [
        (CommentRules(needsApproval: true), "Bonjour à tous", Comment.State.held),
        (CommentRules(needsApproval: false), "Bonjour à tous", .published),
        (CommentRules(needsApproval: false), "http://a.example http://b.example http://c.example voilà", .held),
        (CommentRules(needsApproval: true), "[url=http://a.example]x[/url]", .spam),
        (CommentRules(needsApproval: false), "[url=http://a.example]x[/url]", .spam),
    ])
    func rulesAndFiltersDecideWhatIsShown(_ rules: CommentRules, _ text: String, _ state: Comment.State) async throws {
        try await CommentFixture(rules: rules).test { reader in
            let own = try await reader.page(try await reader.write(text))
            #expect(reader.fixture.comments.all.map(\.comment.state) == [state])
            #expect(own.contains(state == .published ? "est publié" : "avant qu’il paraisse"))
            #expect(try await reader.page("/article/1").contains("id=\"comment-1\"") == (state == .published))
        }
    }

    @Test func programsAreCaught() async throws {
        try await CommentFixture().test { reader in
            let fields = ["name": "Anne", "text": "Bonjour à tous", "do": "send"]
            _ = try await reader.post("/comment/1", fields.merging(["token": try await reader.token()]) { $1 })
            let slow = try await reader.token()
            reader.fixture.pass(seconds: 20)
            _ = try await reader.post("/comment/1", fields.merging(["token": slow, "website": "x"]) { $1 })
            #expect(reader.fixture.comments.all.map(\.comment.state) == [.held, .spam])
        }
    }

    @Test func closedMeansClosed() async throws {
        try await CommentFixture(rules: CommentRules(isOpen: false)).test { reader in
            #expect(try await reader.get("/comment/1").status == .notFound)
            let answer = try await reader.post("/comment/1", ["token": "", "name": "a", "text": "b", "do": "send"])
            #expect(answer.status == .notFound)
            #expect(!(try await reader.page("/article/1")).contains("/comment/1"))
        }
        try await SiteFixture().test { client in
            let none = try await client.execute(uri: "/comment/1", method: .get)
            #expect(none.status == .notFound)
        }
    }
}
