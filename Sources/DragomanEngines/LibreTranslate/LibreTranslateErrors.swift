import DragomanTranslation
import FoundationEssentials

/// What LibreTranslate's error answers mean: its statuses are few, so its sentences are read too.
enum LibreTranslateErrors {
    private struct Body: Decodable { var error: String }

    static func error(of response: EngineResponse) -> EngineError {
        let told = (try? JSONDecoder().decode(Body.self, from: Data(response.body)))?.error ?? response.excerpt
        let code = code(response, told.lowercased())
        return EngineError(
            code, engine: "libretranslate", message: message(response, told),
            mayHaveWorked: code == .unavailable && response.isFromGateway)
    }

    private static func code(_ response: EngineResponse, _ told: String) -> EngineError.Code {
        switch response.status {
        case 400:
            if told.contains("key") { return .auth }
            if told.contains("exceeds") || told.contains("too long") || told.contains("too large")
                || told.contains("limit")
            {
                return .tooLarge(limit: firstNumber(after: "limit", in: told))
            }
            if told.contains("not supported") || told.contains("not available") || told.contains("unsupported") {
                return .unsupportedPair
            }
            return .malformed
        case 401, 403: return .auth
        case 413, 414: return .tooLarge(limit: nil)
        case 429: return .rateLimited(retryAfter: response.retryAfter)
        case 404, 408, 500...: return .unavailable
        default: return .malformed
        }
    }

    private static func message(_ response: EngineResponse, _ told: String) -> String {
        response.status == 403 || told.lowercased().contains("key")
            ? "The service refused the key (\(told)); set the right one for this engine."
            : "The service answered \(response.status): \(told)"
    }

    /// "Invalid request: request (9) exceeds text limit (5)" → 5
    private static func firstNumber(after word: String, in text: String) -> Int? {
        let parts = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
        guard let place = parts.firstIndex(of: word) else { return nil }
        return parts[place...].lazy.compactMap { Int($0) }.first
    }
}
