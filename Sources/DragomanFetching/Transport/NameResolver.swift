/// Turns names into addresses. The addresses are checked after it, whoever implements it.
package protocol NameResolver: Sendable {
    /// - Throws: `FetchError` with `name-not-found` or `timed-out`; its `url` is empty.
    func addresses(of name: String) async throws(FetchError) -> [IPAddress]
    func shutdown() async
}
