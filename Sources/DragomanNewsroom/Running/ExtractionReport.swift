package import DragomanLibrary

/// What extracting the kept pages once more has changed, by counts of entries.
package struct ExtractionReport: Hashable, Sendable, Codable {
    /// Entries whose pages are kept.
    package var pages = 0
    /// Articles that are other than before; only these are translated again, and of them only the sentences that are new.
    package var changed = 0
    /// Articles where there was none.
    package var found = 0
    /// Articles as they were.
    package var unchanged = 0
    /// Entries that gave an article once and give none now; the old article is kept.
    package var lost = 0
    /// Entries that have never given an article.
    package var without = 0

    /// Compares how entries stood before and after.
    package init(before: [Int64: Extraction], after: [Int64: Extraction]) {
        pages = after.count
        for (entry, now) in after {
            let then = before[entry]?.revision
            switch now.revision {
            case nil: without += 1
            case _? where now.isWithoutArticle: lost += 1
            case _? where then == nil: found += 1
            case let revision: if revision == then { unchanged += 1 } else { changed += 1 }
            }
        }
    }
}
