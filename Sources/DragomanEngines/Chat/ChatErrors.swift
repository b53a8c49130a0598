import DragomanTranslation
import FoundationEssentials

/// What the error answers of chat servers mean: `{"error": "…"}` or `{"error": {message, type, code}}`.
enum ChatErrors {
    private struct Told: Decodable {
        var message: String
        var type: String?
        var code: String?

        private enum Key: String, CodingKey { case message, type, code }

        init(from decoder: any Decoder) throws {
            if let plain = try? decoder.singleValueContainer().decode(String.self) {
                message = plain
                return
            }
            let container = try decoder.container(keyedBy: Key.self)
            message = (try? container.decode(String.self, forKey: .message)) ?? ""
            type = try? container.decode(String.self, forKey: .type)
            code = try? container.decode(String.self, forKey: .code)
        }
    }

    private struct Body: Decodable { var error: Told }

    private static func told(_ response: EngineResponse) -> Told? {
        (try? JSONDecoder().decode(Body.self, from: Data(response.body)))?.error
    }

    /// Whether the server complains about the form of answer it was asked for.
    static func isAboutSchema(_ response: EngineResponse) -> Bool {
        let message = (told(response)?.message ?? response.excerpt).lowercased()
        return ["response_format", "json_schema", "schema", "grammar", "structured"].contains { message.contains($0) }
    }

    static func error(of response: EngineResponse, model: String) -> EngineError {
        let told = told(response)
        let message = told?.message ?? response.excerpt
        let words = "\(told?.type ?? "") \(told?.code ?? "") \(message)".lowercased()
        let code = code(response, words)
        let hint = response.status == 404 ? " Does the server have the model \(model)?" : ""
        return EngineError(
            code, engine: "chat", message: "The server answered \(response.status): \(message)\(hint)",
            mayHaveWorked: code == .unavailable && response.isFromGateway)
    }

    private static func code(_ response: EngineResponse, _ words: String) -> EngineError.Code {
        switch response.status {
        case 401, 403: return .auth
        case 402: return .quota
        case 413, 414: return .tooLarge(limit: nil)
        case 429: return words.contains("insufficient_quota") ? .quota : .rateLimited(retryAfter: response.retryAfter)
        case 400 where words.contains("context") && (words.contains("length") || words.contains("exceed")):
            return .tooLarge(limit: nil)
        case 400 where words.contains("content_filter") || words.contains("content_policy"): return .refused
        case 404, 408, 500...: return .unavailable
        default: return .malformed
        }
    }
}
