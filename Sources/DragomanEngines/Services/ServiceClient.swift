import DragomanTranslation
import FoundationEssentials

/// What every adapter of a service does the same way: call, look at the status, read the JSON.
struct ServiceClient: Sendable {
    let transport: any EngineTransport
    /// The engine's name, for messages.
    let engine: String
    /// The service's address without a slash at its end.
    let base: String

    init(transport: any EngineTransport, engine: String, base: String) {
        self.transport = transport
        self.engine = engine
        self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
    }

    /// GETs `path`, or POSTs `body` to it. What was sent to be translated is waited for even when the task is called off:
    /// it will be paid for.
    /// - Throws: `unavailable` when there was no answer.
    func call(
        _ path: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil
    ) async throws(EngineError) -> EngineResponse {
        do {
            guard body != nil else { return try await transport.send(url: base + path, headers: headers, body: nil) }
            return try await Task { try await transport.send(url: base + path, headers: headers, body: body) }.value
        } catch let error as EngineNotReached {
            throw failure(.unavailable, "\(base) cannot be reached: \(error). Is it running and allowed?")
        } catch {
            throw EngineError(
                .unavailable, engine: engine, message: "\(base) did not answer: \(error).", mayHaveWorked: body != nil)
        }
    }

    /// POSTs `value` as JSON.
    func post(
        _ path: String, headers: [(name: String, value: String)] = [], json value: some Encodable
    ) async throws(EngineError) -> EngineResponse {
        let body: [UInt8]
        do {
            body = Array(try JSONEncoder().encode(value))
        } catch {
            throw failure(.malformed, "The request could not be written as JSON: \(error)")
        }
        return try await call(path, headers: [("Content-Type", "application/json")] + headers, body: body)
    }

    /// Reads an answer's JSON.
    /// - Throws: `malformed` when it is not what was promised.
    func read<Value: Decodable>(_ type: Value.Type, from response: EngineResponse) throws(EngineError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(response.body))
        } catch {
            throw failure(.malformed, "The answer is not the JSON that the interface promises.")
        }
    }

    func failure(_ code: EngineError.Code, _ message: String) -> EngineError {
        EngineError(code, engine: engine, message: message)
    }

    /// A service that cannot work now, by its own word or that of a gateway before it.
    func unavailable(_ response: EngineResponse, _ message: String) -> EngineError {
        EngineError(.unavailable, engine: engine, message: message, mayHaveWorked: response.isFromGateway)
    }

    /// As many answers as texts, or `malformed`.
    func counted(_ answers: [String], for texts: [EngineText]) throws(EngineError) -> [String] {
        guard answers.count == texts.count else {
            throw failure(.malformed, "\(texts.count) sentences were sent and \(answers.count) came back.")
        }
        return answers
    }
}

extension EngineResponse {
    var isSuccess: Bool { (200..<300).contains(status) }

    /// Whether the status says that somebody on the way stopped waiting (408, 502, 504): what stands behind may have done the
    /// work. With 500, 503 and 529 the service itself says that it has not.
    var isFromGateway: Bool { [408, 502, 504].contains(status) }

    /// Whole seconds of Retry-After; a date is not read, the caller's own back-off then holds.
    var retryAfter: Int? {
        headers["retry-after"].flatMap { Int($0.trimmed) }.map { max(0, $0) }
    }

    /// The start of the body as text, for messages.
    var excerpt: String { String(decoding: body.prefix(200), as: UTF8.self) }
}

extension String {
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// Percent-encoded for a query or a form (RFC 3986's unreserved characters stay).
    var percentEncoded: String {
        var text = ""
        for byte in utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
