import DragomanComments
import Synchronization

/// A comment with what a test wants of it.
func comment(
    _ text: String, by author: String = "Anne", trap: String = "", secondsTaken: Int? = 40
) -> Submission {
    Submission(
        author: author, text: text, language: "fr", permalink: "https://press.example/article/1", trap: trap,
        secondsTaken: secondsTaken)
}

/// A training that lasts as long as the test.
final class ShortMemory: SpamMemory {
    private struct State {
        var counts = TokenCounts()
        var learnt: [Int64: Bool] = [:]
    }

    private let state = Mutex(State())

    func counts(of tokens: Set<String>) async throws -> TokenCounts {
        state.withLock { state in
            TokenCounts(comments: state.counts.comments, tokens: state.counts.tokens.filter { tokens.contains($0.key) })
        }
    }

    func learn(_ tokens: Set<String>, of comment: Int64, isSpam: Bool) async throws {
        state.withLock { state in
            guard state.learnt.updateValue(isSpam, forKey: comment) == nil else { return }
            let way = isSpam ? \TokenCounts.Count.spam : \TokenCounts.Count.good
            state.counts.comments[keyPath: way] += 1
            for token in tokens { state.counts.tokens[token, default: .init()][keyPath: way] += 1 }
        }
    }
}

struct Away: Error {}

/// A filter that is never there.
struct AwayFilter: SpamFilter {
    let name = "away"
    let reader: OutsideReader? = OutsideReader(name: "Away")
    func judge(_ submission: Submission) async throws -> Verdict { throw Away() }
    func learn(_ lesson: Lesson) async throws { throw Away() }
    func examine() async throws -> String { throw Away() }
}
