/// Decides which entries of a feed are new, which are known and which have changed.
///
/// A known entry is recognised by, in order: identifier and page, identifier, page, title and day. So a feed that changes its identifiers,
/// moves to https, adds tracking parameters or changes its addresses brings nothing back. An identifier or a page that several different
/// entries share decides nothing. Dates alone never decide. O(n) in entries and known entries together.
///
/// ```swift
/// let verdicts = EntryMatcher(known: stored).verdicts(for: feed.entries.map(EntryIdentity.init))
/// ```
public struct EntryMatcher: Sendable {
    private struct Pair: Hashable {
        var id: String
        var link: String
    }

    private let known: [EntryIdentity]
    private var byIdentity: [EntryIdentity: Int] = [:]
    private var byPair: [Pair: Int] = [:]
    private var byID: [String: Int] = [:]
    private var byLink: [String: Int] = [:]
    private var byTitle: [String: [Int]] = [:]
    private var sharedIDs: Set<String>
    private var sharedLinks: Set<String>

    /// - Parameter known: what is known of this source, in any order.
    public init(known: [EntryIdentity]) {
        self.known = known
        (sharedIDs, sharedLinks) = Self.shared(known)
        for (index, identity) in known.enumerated() {
            byIdentity[identity] = index
            if let id = identity.id, let link = identity.link { byPair[Pair(id: id, link: link)] = index }
            if let id = identity.id { byID[id] = index }
            if let link = identity.link { byLink[link] = index }
            if let title = identity.title { byTitle[title, default: []].append(index) }
        }
    }

    /// One verdict for each entry, in the feed's order. A known entry is given to one entry of the feed at most.
    public func verdicts(for entries: [EntryIdentity]) -> [EntryVerdict] {
        var run = Run(matcher: self, entries: entries)
        return run.verdicts()
    }

    /// Identifiers that entries of different pages and titles share, and pages that entries of different identifiers and titles share.
    private static func shared(_ entries: [EntryIdentity]) -> (ids: Set<String>, links: Set<String>) {
        var firstByID: [String: EntryIdentity] = [:]
        var firstByLink: [String: EntryIdentity] = [:]
        var ids: Set<String> = []
        var links: Set<String> = []
        for entry in entries {
            if let id = entry.id {
                if let first = firstByID[id] {
                    if first.link != entry.link, first.title != entry.title { ids.insert(id) }
                } else {
                    firstByID[id] = entry
                }
            }
            if let link = entry.link {
                if let first = firstByLink[link] {
                    if first.id != entry.id || entry.id == nil, first.title != entry.title { links.insert(link) }
                } else {
                    firstByLink[link] = entry
                }
            }
        }
        return (ids, links)
    }
}

extension EntryMatcher {
    /// One feed's matching.
    private struct Run {
        let matcher: EntryMatcher
        let entries: [EntryIdentity]
        var taken: Set<Int> = []
        var sharedIDs: Set<String>
        var sharedLinks: Set<String>

        init(matcher: EntryMatcher, entries: [EntryIdentity]) {
            self.matcher = matcher
            self.entries = entries
            let (ids, links) = EntryMatcher.shared(entries)
            sharedIDs = ids.union(matcher.sharedIDs)
            sharedLinks = links.union(matcher.sharedLinks)
        }

        mutating func verdicts() -> [EntryVerdict] {
            var verdicts: [EntryVerdict?] = Array(repeating: nil, count: entries.count)
            markDuplicates(&verdicts)
            // The surest reason first for all entries, so that a weaker one does not take what a surer one should have.
            for reason in [byIdentity, byPair, byID, byLink, byTitle] {
                for (index, entry) in entries.enumerated() where verdicts[index] == nil {
                    guard let known = reason(entry), taken.insert(known).inserted else { continue }
                    let isSame = matcher.known[known].fingerprint == entry.fingerprint
                    verdicts[index] = isSame ? .same(known: known) : .updated(known: known)
                }
            }
            return verdicts.map { $0 ?? .new }
        }

        private func markDuplicates(_ verdicts: inout [EntryVerdict?]) {
            var first: [EntryIdentity: Int] = [:]
            var firstByID: [String: Int] = [:]
            var firstByLink: [String: Int] = [:]
            for (index, entry) in entries.enumerated() {
                var earlier = first[entry]
                if let id = entry.id, !sharedIDs.contains(id) { earlier = earlier ?? firstByID[id] }
                if let link = entry.link, !sharedLinks.contains(link), entry.title != nil {
                    earlier = earlier ?? firstByLink[link].flatMap { entries[$0].title == entry.title ? $0 : nil }
                }
                if let earlier {
                    verdicts[index] = .duplicate(of: earlier)
                    continue
                }
                first[entry] = index
                if let id = entry.id { firstByID[id] = firstByID[id] ?? index }
                if let link = entry.link { firstByLink[link] = firstByLink[link] ?? index }
            }
        }

        private func byIdentity(_ entry: EntryIdentity) -> Int? { matcher.byIdentity[entry] }

        private func byPair(_ entry: EntryIdentity) -> Int? {
            guard let id = entry.id, let link = entry.link, let known = matcher.byPair[Pair(id: id, link: link)] else {
                return nil
            }
            let isUnsure = sharedIDs.contains(id) && sharedLinks.contains(link)
            return isUnsure && matcher.known[known].title != entry.title ? nil : known
        }

        private func byID(_ entry: EntryIdentity) -> Int? {
            guard let id = entry.id, !sharedIDs.contains(id), let index = matcher.byID[id] else { return nil }
            let known = matcher.known[index]
            let isSomethingElse = entry.hasWeakID && known.link != entry.link && known.title != entry.title
            return isSomethingElse ? nil : index
        }

        private func byLink(_ entry: EntryIdentity) -> Int? {
            guard let link = entry.link, !sharedLinks.contains(link) else { return nil }
            return matcher.byLink[link]
        }

        /// When identifier and page have both changed: the same title, long enough to be one, on the same day or without one.
        private func byTitle(_ entry: EntryIdentity) -> Int? {
            guard let title = entry.title, title.utf8.count >= 12 || (entry.id == nil && entry.link == nil) else {
                return nil
            }
            // A title that comes again and again (a daily column) is looked at among its latest only.
            return matcher.byTitle[title]?.suffix(8).last { index in
                let known = matcher.known[index]
                guard !taken.contains(index) else { return false }
                if let day = entry.day, let knownDay = known.day { return abs(day - knownDay) <= 1 }
                return known.fingerprint == entry.fingerprint || (entry.day == nil && known.day == nil)
            }
        }
    }
}
