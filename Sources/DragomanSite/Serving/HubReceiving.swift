/// Who takes what WebSub hubs bring to `/hub/TOKEN`.
public protocol HubReceiving: Sendable {
    /// A hub visits to have a subscription confirmed.
    /// - Returns: the text to answer with, empty to acknowledge; nil when nobody here asked for it.
    func visit(token: String, query: [String: String]) async throws -> String?
    /// A hub delivers.
    /// - Returns: false when nobody here is subscribed.
    func deliver(token: String, contentType: String?, signature: String?, body: [UInt8]) async throws -> Bool
}
