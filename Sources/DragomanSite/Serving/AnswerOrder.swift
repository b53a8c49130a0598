/// Who answers next on one connection: here, where finished pages are, or the site's tasks. Answers go out in the order
/// the requests came in, so a request is looked up only when all before it are answered, and what comes meanwhile waits.
struct AnswerOrder: Hashable, Sendable {
    enum Move: Hashable, Sendable {
        /// Look for a finished page.
        case look
        /// The tasks answer.
        case pass
        /// Not its turn yet.
        case wait
    }

    private(set) var isLooking = false
    /// Requests that the tasks have not answered yet.
    private var passed = 0

    /// A request begins.
    /// - Parameter isPlain: whether a finished page could answer it.
    mutating func begin(isPlain: Bool) -> Move {
        if isLooking { return .wait }
        guard isPlain, passed == 0 else {
            passed += 1
            return .pass
        }
        isLooking = true
        return .look
    }

    /// The rest of a request comes.
    func goOn() -> Move { isLooking ? .wait : .pass }

    /// The look-up ended.
    mutating func end(found: Bool) {
        isLooking = false
        if !found { passed += 1 }
    }

    /// The tasks answered a request.
    mutating func tasksAnswered() { passed = max(0, passed - 1) }
}
