public import DragomanComments
import DragomanLanguages

/// A service that speaks Akismet's protocol (https://akismet.com/developers/): forms are posted, one word comes back.
///
/// What the service knows of the sender (address, browser) is sent when a comment comes in and kept nowhere; so a correction
/// that a person makes later goes without them, and a service that insists on them refuses it.
public struct AkismetFilter: SpamFilter {
    /// Akismet's own.
    public static let standardURL = "https://rest.akismet.com/1.1"

    public let name = "akismet"
    public let reader: OutsideReader? = OutsideReader(name: "Akismet")
    private let transport: any EngineTransport
    private let base: String
    private let key: String
    private let site: String
    /// What corrections are answered with when they were taken.
    private static let thanks = "Thanks for making the web a better place."

    /// - Parameters:
    ///   - key: the API key.
    ///   - site: the whole address of the site's front page.
    ///   - url: where the protocol is spoken, up to the method's name.
    public init(key: String, site: String, url: String = standardURL, transport: any EngineTransport) {
        self.key = key
        self.site = site
        self.transport = transport
        base = url.hasSuffix("/") ? String(url.dropLast()) : url
    }

    public func judge(_ submission: Submission) async throws -> Verdict {
        let response = try await call("comment-check", fields(of: submission))
        switch response.text {
        case "false": return Verdict(.good)
        case "true":
            let isBlatant = response.headers["x-akismet-pro-tip"]?.trimmed.lowercased() == "discard"
            return Verdict(.spam, reasons: [isBlatant ? "akismet: spam beyond doubt" : "akismet: spam"])
        default: throw failure(response)
        }
    }

    public func learn(_ lesson: Lesson) async throws {
        let method = lesson.isSpam ? "submit-spam" : "submit-ham"
        let response = try await call(method, fields(of: lesson.submission))
        guard response.text == Self.thanks else { throw failure(response) }
    }

    public func examine() async throws -> String {
        let response = try await call("verify-key", [("api_key", key), ("blog", site)])
        guard response.text == "valid" else { throw failure(response) }
        return "the key is valid for \(site)"
    }

    private func fields(of submission: Submission) -> [(String, String)] {
        var fields = [("api_key", key), ("blog", site)]
        if let address = submission.address { fields.append(("user_ip", address)) }
        if let agent = submission.userAgent { fields.append(("user_agent", agent)) }
        fields += [
            ("permalink", submission.permalink), ("comment_type", submission.isReply ? "reply" : "comment"),
            ("comment_author", submission.author), ("comment_content", submission.text),
            ("blog_lang", Language(rawValue: submission.language).rawValue.replacing("-", with: "_").lowercased()),
            ("blog_charset", "UTF-8"),
        ]
        if submission.isEdit { fields.append(("recheck_reason", "edit")) }
        if !submission.trap.isEmpty {
            fields += [("honeypot_field_name", "website"), ("website", submission.trap)]
        }
        return fields
    }

    private func call(_ method: String, _ fields: [(String, String)]) async throws -> Answer {
        let form = fields.map { "\($0)=\($1.percentEncoded)" }.joined(separator: "&")
        do {
            return Answer(
                try await transport.send(
                    url: "\(base)/\(method)", headers: [("Content-Type", "application/x-www-form-urlencoded")],
                    body: Array(form.utf8)))
        } catch {
            throw SpamFilterError(name, "\(base) does not answer: \(error)")
        }
    }

    private func failure(_ answer: Answer) -> SpamFilterError {
        if let code = answer.headers["x-akismet-alert-code"] {
            return SpamFilterError(name, "alert \(code): \(answer.headers["x-akismet-alert-msg"] ?? "no explanation")")
        }
        if let help = answer.headers["x-akismet-debug-help"] ?? answer.headers["x-akismet-error"] {
            return SpamFilterError(name, help)
        }
        if answer.text == "invalid" { return SpamFilterError(name, "the key is not valid; set comments.akismet_key") }
        return SpamFilterError(name, "the service answered \(answer.status): \(answer.text.prefix(100))")
    }

    /// What came back; a word that came with a failure's status is not a verdict.
    private struct Answer {
        let status: Int
        let headers: [String: String]
        let text: String

        init(_ response: EngineResponse) {
            status = response.status
            headers = response.headers
            text = response.isSuccess ? String(decoding: response.body, as: UTF8.self).trimmed : ""
        }
    }
}
