internal import DragomanTranslation
internal import Synchronization

/// The tables that hold people's translations; edits come last, as the newest of equals wins.
enum ReferenceTable: String, CaseIterable {
    case unit = "reference_unit"
    case edit = "post_edit"
}

/// People's translations by pair, as far as they have been read.
final class ReferenceShelf: Sendable {
    /// Rows of a table that are new, and the number of its last row.
    struct News {
        var table: ReferenceTable
        var last: Int64
        var units: [MemoryIndex.Unit]
    }

    private struct Shelf {
        var index: MemoryIndex
        var seen: [ReferenceTable: Int64] = [:]
    }

    private let shelves = Mutex<[LanguagePair: Shelf]>([:])

    /// The last row read of each table.
    func seen(_ pair: LanguagePair) -> [ReferenceTable: Int64] { shelves.withLock { $0[pair]?.seen ?? [:] } }

    /// Adds what was read; of two readers at the same time, the later adds nothing twice, since a unit is kept once.
    /// - Returns: the index, nil when there is nothing in it.
    func add(_ news: [News], to pair: LanguagePair) -> MemoryIndex? {
        shelves.withLock { shelves in
            for part in news {
                for unit in part.units {
                    shelves[pair, default: Shelf(index: MemoryIndex(pair: pair))].index.insert(unit)
                }
                shelves[pair, default: Shelf(index: MemoryIndex(pair: pair))].seen[part.table] = part.last
            }
            return shelves[pair].flatMap { $0.index.count > 0 ? $0.index : nil }
        }
    }
}
