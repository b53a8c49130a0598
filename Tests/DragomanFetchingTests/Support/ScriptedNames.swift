import DragomanFetching
import Synchronization

/// Names with answers that may change from one question to the next.
final class ScriptedNames: NameResolver {
    private let answers: Mutex<[String: [[String]]]>

    init(_ answers: [String: [[String]]]) { self.answers = Mutex(answers) }

    func addresses(of name: String) async throws(FetchError) -> [IPAddress] {
        let found = answers.withLock { answers -> [String]? in
            guard let left = answers[name], let first = left.first else { return nil }
            if left.count > 1 { answers[name] = Array(left.dropFirst()) }
            return first
        }
        guard let found else { throw FetchError(code: .nameNotFound, message: "no \(name)", url: "") }
        return found.compactMap { IPAddress($0) }
    }

    func shutdown() async {}
}
