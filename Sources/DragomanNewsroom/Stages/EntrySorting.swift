internal import DragomanFeeds
internal import DragomanHTML
internal import DragomanLibrary

/// What to do with each entry of a feed, given those that are known: read it, read it again, list it, or nothing.
struct EntrySorting {
    /// Known entries of the source.
    let known: [StoredEntry]
    /// Entries read from a source that is met for the first time.
    let newest: Int

    func result(of entries: [EntryRecord]) -> GatherResult {
        var result = GatherResult(health: SourceHealth())
        let matcher = EntryMatcher(known: known.map(\.entry.identity))
        for (entry, verdict) in zip(entries, matcher.verdicts(for: entries.map(\.identity))) {
            switch verdict {
            case .new: result.new.append(entry)
            case .updated(let place):
                var changed = known[place]
                changed.entry = entry
                result.updated.append(changed)
            case .same, .duplicate: break
            }
        }
        leaveOutOld(&result)
        return result
    }

    /// The newest are read; the others are kept in the list, so that nothing is lost.
    private func leaveOutOld(_ result: inout GatherResult) {
        guard result.new.count > newest else { return }
        let order = result.new.indices.sorted { first, second in
            let times = (
                result.new[first].published?.secondsSince1970 ?? 0, result.new[second].published?.secondsSince1970 ?? 0
            )
            return times.0 == times.1 ? first < second : times.0 > times.1
        }
        let kept = Set(order.prefix(newest))
        result.skipped = result.new.indices.filter { !kept.contains($0) }.map { result.new[$0] }
        result.new = result.new.indices.filter(kept.contains).map { result.new[$0] }
    }
}
