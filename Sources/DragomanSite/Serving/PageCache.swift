import Synchronization

/// Finished pages by address, each good for one state of the library and one day; at most so many bytes.
///
/// Two generations: what was asked for since the last turn, and what was asked for before. When the young one is full the
/// old one is dropped, so that pages nobody asks for go first, and every operation takes constant time.
final class PageCache: Sendable {
    /// When a page was right: it is served only while this is so still.
    struct Epoch: Hashable, Sendable {
        var revision: Int64
        /// The day on the masthead, counted from 1970.
        var day: Int64
    }

    private struct Entry {
        var page: FinishedPage
        var epoch: Epoch
    }

    private struct State {
        var young: [String: Entry] = [:]
        var old: [String: Entry] = [:]
        var youngBytes = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    func page(at address: String, epoch: Epoch) -> FinishedPage? {
        state.withLock { state in
            if let entry = state.young[address] { return entry.epoch == epoch ? entry.page : nil }
            guard let entry = state.old.removeValue(forKey: address), entry.epoch == epoch else { return nil }
            insert(entry, at: address, &state)
            return entry.page
        }
    }

    /// Whether there is one, right or not.
    func holds(_ address: String) -> Bool {
        state.withLock { $0.young[address] != nil || $0.old[address] != nil }
    }

    func keep(_ page: FinishedPage, at address: String, epoch: Epoch) {
        state.withLock { insert(Entry(page: page, epoch: epoch), at: address, &$0) }
    }

    private func insert(_ entry: Entry, at address: String, _ state: inout State) {
        if let before = state.young.updateValue(entry, forKey: address) { state.youngBytes -= before.page.size }
        state.youngBytes += entry.page.size
        guard state.youngBytes > limit / 2 else { return }
        state.old = state.young
        state.young = [:]
        state.youngBytes = 0
    }
}
