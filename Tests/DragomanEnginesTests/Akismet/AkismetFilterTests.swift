import DragomanComments
import DragomanEngines
import Foundation
import Testing

/// A service on this machine that answers by Akismet's protocol.
private func makeService(key: String = "secret") -> LocalService {
    LocalService { request in
        let form = AkismetForm(request.body)
        func word(_ text: String, headers: [String: String] = [:]) -> EngineResponse {
            EngineResponse(status: 200, headers: headers, body: Array((text + "\n").utf8))
        }
        guard form["api_key"] == key, form["blog"] == "https://press.example/" else {
            return word("invalid", headers: request.path.hasSuffix("verify-key") ? [:] : ["x-akismet-error": "bad key"])
        }
        switch request.path {
        case "/1.1/verify-key": return word("valid")
        case "/1.1/submit-spam", "/1.1/submit-ham": return word("Thanks for making the web a better place.")
        case "/1.1/comment-check":
            guard form["user_ip"]?.isEmpty == false else {
                return word("invalid", headers: ["x-akismet-debug-help": "Missing required field: user_ip."])
            }
            if form["comment_author"] == "viagra-test-123" { return word("true") }
            if form["comment_author"] == "discard" { return word("true", headers: ["x-akismet-pro-tip": "discard"]) }
            if form["comment_author"] == "over-the-limit" {
                return word("", headers: ["x-akismet-alert-code": "10007", "x-akismet-alert-msg": "Over the limit."])
            }
            return word("false")
        default: return EngineResponse(status: 404, body: Array("true".utf8))
        }
    }
}

/// A form's fields, read by Foundation's rules and not the project's own.
private struct AkismetForm {
    private let fields: [String: String]

    init(_ body: [UInt8]) {
        var components = URLComponents()
        components.percentEncodedQuery = String(decoding: body, as: UTF8.self)
        fields = Dictionary((components.queryItems ?? []).map { ($0.name, $0.value ?? "") }) { $1 }
    }

    subscript(name: String) -> String? { fields[name] }
}

private func submission(_ author: String = "Anne", _ text: String = "Merci & à bientôt = oui") -> Submission {
    Submission(
        author: author, text: text, language: "fr-CA", permalink: "https://press.example/article/1",
        address: "192.0.2.7", userAgent: "Mozilla/5.0", secondsTaken: 30)
}

private func filter(_ transport: any EngineTransport, key: String = "secret") -> AkismetFilter {
    AkismetFilter(key: key, site: "https://press.example/", url: "https://akismet.example/1.1/", transport: transport)
}

struct AkismetFilterTests {
    @Test func theConformanceHolds() async {
        let conformance = SpamFilterConformance(
            filter: filter(makeService()), good: submission(), spam: submission("viagra-test-123"))
        #expect(await conformance.violations() == [])
    }

    @Test func itHoldsOverTheWireToo() async throws {
        try await Loopback.serve(makeService()) { url, transport in
            let filter = AkismetFilter(
                key: "secret", site: "https://press.example/", url: url + "/1.1", transport: transport)
            let conformance = SpamFilterConformance(
                filter: filter, good: submission(), spam: submission("viagra-test-123"))
            let violations = await conformance.violations()
            let verdict = try await filter.judge(submission("discard"))
            #expect(violations == [])
            #expect(verdict.reasons == ["akismet: spam beyond doubt"])
        }
    }

    @Test func whatIsSentIsTheProtocols() async throws {
        let service = makeService()
        var sent = submission()
        (sent.isReply, sent.isEdit, sent.trap) = (true, true, "http://x.example")
        _ = try await filter(service).judge(sent)
        let request = try #require(service.requests.first)
        #expect(request.path == "/1.1/comment-check")
        #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
        let form = AkismetForm(request.body)
        let wanted = [
            "api_key": "secret", "blog": "https://press.example/", "user_ip": "192.0.2.7", "user_agent": "Mozilla/5.0",
            "permalink": "https://press.example/article/1", "comment_type": "reply", "comment_author": "Anne",
            "comment_content": "Merci & à bientôt = oui", "blog_lang": "fr_ca", "blog_charset": "UTF-8",
            "recheck_reason": "edit", "honeypot_field_name": "website", "website": "http://x.example",
        ]
        for (name, value) in wanted { #expect(form[name] == value) }
    }

    @Test func spamBeyondDoubtIsToldApart() async throws {
        let verdict = try await filter(makeService()).judge(submission("discard"))
        #expect(verdict == Verdict(.spam, reasons: ["akismet: spam beyond doubt"]))
    }

    @Test func correctionsAreSentWithoutWhatIsNotKept() async throws {
        let service = makeService()
        var kept = submission()
        (kept.address, kept.userAgent, kept.secondsTaken) = (nil, nil, nil)
        try await filter(service).learn(Lesson(comment: 4, submission: kept, isSpam: true))
        try await filter(service).learn(Lesson(comment: 4, submission: kept, isSpam: false))
        #expect(service.requests.map(\.path) == ["/1.1/submit-spam", "/1.1/submit-ham"])
        #expect(AkismetForm(service.requests[0].body)["user_ip"] == nil)
    }

    @Test func aServiceInTroubleNeverGivesAVerdict() async {
        let broken = LocalService { _ in EngineResponse(status: 500, body: Array("false".utf8)) }
        let odd = LocalService { _ in EngineResponse(status: 200, body: Array("<html>maybe</html>".utf8)) }
        for transport in [LocalService.silent as any EngineTransport, broken, odd] {
            await #expect(throws: SpamFilterError.self) { try await filter(transport).judge(submission()) }
        }
        await #expect(throws: SpamFilterError("akismet", "alert 10007: Over the limit.")) {
            try await filter(makeService()).judge(submission("over-the-limit"))
        }
        let held = await FilterBench([filter(LocalService.silent)]).judge(submission())
        #expect(held.judgement == .unsure)
    }

    @Test func theKeyIsExamined() async throws {
        #expect(try await filter(makeService()).examine().contains("valid"))
        await #expect(throws: SpamFilterError("akismet", "the key is not valid; set comments.akismet_key")) {
            try await filter(makeService(), key: "wrong").examine()
        }
    }
}
