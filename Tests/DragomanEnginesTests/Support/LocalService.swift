import DragomanEngines
import FoundationEssentials
import Synchronization

/// A service on this machine, reached without a network: what is sent and what is answered are the interface's own bytes.
final class LocalService: EngineTransport {
    struct Request: Sendable {
        var path: String
        var query: [String: String]
        var headers: [String: String]
        var body: [UInt8]

        func json<Value: Decodable>(_ type: Value.Type) -> Value? {
            try? JSONDecoder().decode(type, from: Data(body))
        }
    }

    private let handler: @Sendable (Request) -> EngineResponse
    private let seen = Mutex<[Request]>([])

    init(_ handler: @escaping @Sendable (Request) -> EngineResponse) { self.handler = handler }

    var requests: [Request] { seen.withLock { $0 } }

    func send(url: String, headers: [(name: String, value: String)], body: [UInt8]?) async throws -> EngineResponse {
        let request = Self.request(url: url, headers: headers, body: body)
        seen.withLock { $0.append(request) }
        return handler(request)
    }

    private static func request(url: String, headers: [(name: String, value: String)], body: [UInt8]?) -> Request {
        let components = URLComponents(string: url)
        var query: [String: String] = [:]
        for item in components?.queryItems ?? [] { query[item.name] = item.value ?? "" }
        var fields: [String: String] = [:]
        for (name, value) in headers { fields[name.lowercased()] = value }
        return Request(path: components?.path ?? "", query: query, headers: fields, body: body ?? [])
    }

    static func answer(_ status: Int = 200, _ json: String, headers: [String: String] = [:]) -> EngineResponse {
        EngineResponse(status: status, headers: headers, body: Array(json.utf8))
    }

    static func answer(_ value: some Encodable) -> EngineResponse {
        EngineResponse(status: 200, body: (try? JSONEncoder().encode(value)).map(Array.init) ?? [])
    }

    /// Nobody there.
    static let silent = Refusing()

    struct Refusing: EngineTransport {
        struct Gone: Error {}
        func send(url: String, headers: [(name: String, value: String)], body: [UInt8]?) async throws -> EngineResponse
        {
            throw Gone()
        }
    }
}
