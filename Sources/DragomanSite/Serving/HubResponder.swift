import HTTPTypes
import Hummingbird
import NIOCore

/// Answers hubs at `/hub/TOKEN`. What they are told is plain text of their own or nothing.
struct HubResponder: Sendable {
    static let path = "/hub/"
    /// Larger deliveries are refused; the hub's source is then found out when it is asked.
    static let mostBytes = 4 << 20

    let receiver: any HubReceiving
    let fields: HeaderFields

    /// The token that an address names; nil when it is none of a hub's.
    static func token(in path: String) -> String? {
        guard path.hasPrefix(Self.path) else { return nil }
        let token = path.dropFirst(Self.path.count)
        return (16...128).contains(token.utf8.count) && token.utf8.allSatisfy(isPlain) ? String(token) : nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    func answer(_ request: Request, token: String) async throws -> Response {
        switch request.method {
        case .get:
            let text = try await receiver.visit(token: token, query: FormFields.read(request.uri.query ?? ""))
            return response(text == nil ? .notFound : .ok, text ?? "")
        case .post: return response(try await deliver(request, token: token))
        default:
            var refusal = response(.methodNotAllowed)
            refusal.headers[.allow] = "GET, POST"
            return refusal
        }
    }

    private func deliver(_ request: Request, token: String) async throws -> HTTPResponse.Status {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.mostBytes {
            return .contentTooLarge
        }
        let body: ByteBuffer
        do throws(PatientBody.Failure) {
            body = try await PatientBody.read(request.body, atMost: Self.mostBytes)
        } catch {
            return error == .tooLarge ? .contentTooLarge : .requestTimeout
        }
        let signature = HTTPField.Name("X-Hub-Signature").flatMap { request.headers[$0] }
        let isKnown = try await receiver.deliver(
            token: token, contentType: request.headers[.contentType], signature: signature,
            body: Array(body.readableBytesView))
        return isKnown ? .accepted : .gone
    }

    private func response(_ status: HTTPResponse.Status, _ text: String = "") -> Response {
        let file = SiteFile(type: "text/plain; charset=utf-8", bytes: [], keeping: .never)
        return Response(
            status: status, headers: fields.file(file), body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
