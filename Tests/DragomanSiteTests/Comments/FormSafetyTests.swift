import DragomanLanguages
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import DragomanSite

struct FormSafetyTests {
    private static let fields = ["name": "Anne", "text": "Bonjour à tous", "do": "send"]

    private static let senders: [(headers: HTTPFields, status: HTTPResponse.Status)] = [
        ([.origin: "https://evil.example"], .forbidden), ([.origin: "null"], .forbidden),
        ([.origin: "https://press.example.evil.example"], .forbidden), ([.origin: "file://"], .forbidden),
        ([.origin: "https://press.example", .fetchSite: "cross-site"], .forbidden),
        ([.fetchSite: "same-site"], .forbidden), ([.fetchSite: "cross-site"], .forbidden),
        ([.origin: "https://press.example"], .seeOther), ([.fetchSite: "same-origin"], .seeOther), ([:], .seeOther),
    ]

    @Test(arguments: senders)
    func onlyTheSitesOwnFormsAreTaken(_ headers: HTTPFields, _ status: HTTPResponse.Status) async throws {
        try await CommentFixture().test { reader in
            let token = try await reader.token()
            let answer = try await reader.post(
                "/comment/1", Self.fields.merging(["token": token]) { $1 }, headers: headers)
            #expect(answer.status == status)
            #expect(reader.fixture.comments.all.count == (status == .seeOther ? 1 : 0))
            let own = try await reader.write("Encore un mot.")
            let withdrawn = try await reader.post(own + "/withdraw", [:], headers: headers)
            #expect(withdrawn.status == status)
        }
    }

    @Test func whatIsNoFormIsRefused() async throws {
        try await CommentFixture().test { reader in
            let token = try await reader.token()
            let fields = Self.fields.merging(["token": token]) { $1 }
            for type in ["text/plain", "multipart/form-data; boundary=x", "application/json"] {
                let answer = try await reader.post("/comment/1", fields, headers: [.contentType: type])
                #expect(answer.status == .unsupportedMediaType)
            }
            let huge = try await reader.post(
                "/comment/1", ["token": token, "text": String(repeating: "a", count: 70_000)])
            #expect(huge.status == .contentTooLarge)
            for path in ["/article/1", "/", "/comments.xml", "/comment-withdrawn/1", "/comment/1/"] {
                #expect(try await reader.post(path, fields).status == .methodNotAllowed, "\(path)")
            }
            #expect(reader.fixture.comments.all.isEmpty)
        }
    }

    @Test func everyAnswerOfAFormCarriesTheSecurityHeaders() async throws {
        try await CommentFixture().test { reader in
            let own = try await reader.write("Bonjour à tous")
            var answers = [
                try await reader.post("/comment/1", [:]),
                try await reader.post("/comment/1", [:], headers: [.origin: "null"]),
                try await reader.post("/comment/1", [:], headers: [.contentType: "text/plain"]),
                try await reader.post("/comment/999", [:]), try await reader.post(own, ["do": "send"]),
                try await reader.post("/comment/1", ["text": String(repeating: "a", count: 70_000)]),
            ]
            for path in [
                "/comment/1", own, own + "/withdraw", "/comments.xml", "/comment-withdrawn/1", "/my-comment/x",
            ] {
                answers.append(try await reader.get(path))
            }
            answers.append(try await reader.post(own + "/withdraw", [:]))
            #expect(Set(answers.map(\.status.code)) == [200, 303, 403, 404, 413, 415, 422])
            for answer in answers { HeaderTests.check(answer, "\(answer.status)") }
        }
    }

    @Test(arguments: [
        ("a=1&b=%C3%A9+x", ["a": "1", "b": "é x"]), ("a=1&a=2", ["a": "2"]), ("a", ["a": ""]), ("", [:]),
        ("a=b=c", ["a": "b=c"]), ("%61=%zz", ["a": "%zz"]), ("&&=&x=%00", ["": "", "x": "\u{0}"]),
    ])
    func fieldsAreReadAsFormsWriteThem(_ body: String, _ fields: [String: String]) {
        #expect(FormFields.read(body) == fields)
    }

    @Test func aFloodOfFieldsIsCut() {
        #expect(FormFields.read((0..<500).map { "f\($0)=1" }.joined(separator: "&")).count == 20)
    }
}

extension HTTPField.Name {
    fileprivate static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .accept
}
