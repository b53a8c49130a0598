/// The parse errors met, up to a limit, so that hostile input cannot fill the memory with them.
struct ErrorLog: Sendable {
    let limit: Int
    private(set) var entries: [(code: StaticString, offset: Int)] = []

    init(limit: Int) { self.limit = limit }

    @inline(never)
    mutating func add(_ code: StaticString, _ offset: Int) {
        if entries.count < limit { entries.append((code, offset)) }
    }

    mutating func truncate(to count: Int) {
        entries.removeLast(entries.count - count)
    }

    var errors: [ParseError] {
        entries.map { ParseError(code: $0.code.description, offset: $0.offset) }
    }
}
