/// The stack of open elements (section 13.2.4.2).
///
/// Besides the elements it keeps, for every tag, where it last occurs, and for every entry, where the nearest marker of each kind lies. So each of
/// the standard's walks down the stack ("has an element in scope", "any other end tag") is a comparison of two indices, however deep the stack is.
struct OpenElements: ~Copyable {
    struct Entry: BitwiseCopyable {
        var node: NodeID
        /// Tag and whether it is foreign: see `key`.
        var key: UInt32
        /// The next lower entry with the same key, or -1.
        var previous: Int32
        // The nearest entry at or below this one that …
        /// … ends a search for an element in scope;
        var scope: Int32
        /// … is special;
        var special: Int32
        /// … is special and not `address`, `div` or `p`: ends a search for an open list item;
        var listStop: Int32
        /// … is in the HTML namespace.
        var html: Int32
    }

    private var entries = Buffer<Entry>(capacity: 64)
    /// By key: the highest entry, or -1.
    private var last = Buffer<Int32>(capacity: 1024)

    init() { last.skip(Int(Tag.knownCount) * 2, filledWith: -1) }

    var count: Int { entries.count }

    @inline(__always)
    private static func key(_ tag: Tag, isHTML: Bool) -> UInt32 { tag.rawValue << 1 | (isHTML ? 0 : 1) }

    @inline(__always)
    subscript(index: Int) -> NodeID { entries[index].node }

    /// The current node. There must be one.
    @inline(__always)
    var current: NodeID { entries[entries.count - 1].node }

    @inline(__always)
    private var top: Entry { entries[entries.count - 1] }

    /// Pushes an element. `isSpecialForeign`: one of the foreign elements that the standard calls special, which all end scopes too.
    @inline(__always)
    mutating func push(_ node: NodeID, _ tag: Tag, isHTML: Bool, isSpecialForeign: Bool = false) {
        let key = OpenElements.key(tag, isHTML: isHTML)
        if Int(key) >= last.count { last.skip(max(Int(key) + 1 - last.count, last.count), filledWith: -1) }
        let index = Int32(truncatingIfNeeded: entries.count)
        var entry = Entry(
            node: node, key: key, previous: last[Int(key)], scope: -1, special: -1, listStop: -1, html: -1)
        if index > 0 {
            let below = top
            entry.scope = below.scope
            entry.special = below.special
            entry.listStop = below.listStop
            entry.html = below.html
        }
        if isHTML {
            entry.html = index
            let traits = tag.traits
            if traits.contains(.special) {
                entry.special = index
                if tag != .address, tag != .div, tag != .p { entry.listStop = index }
                if traits.contains(.scope) { entry.scope = index }
            }
        } else if isSpecialForeign {
            entry.scope = index
            entry.special = index
            entry.listStop = index
        }
        last[Int(key)] = index
        entries.append(entry)
    }

    @inline(__always)
    @discardableResult
    mutating func pop() -> NodeID {
        let entry = entries.removeLast()
        last[Int(entry.key)] = entry.previous
        return entry.node
    }

    /// The highest entry that is an HTML element with that tag, or -1.
    @inline(__always)
    func lastIndex(_ tag: Tag) -> Int {
        let key = Int(OpenElements.key(tag, isHTML: true))
        return key < last.count ? Int(last[key]) : -1
    }

    /// The highest entry that is a foreign element whose lower-case name is that tag, or -1.
    func lastForeignIndex(_ tag: Tag) -> Int {
        let key = Int(OpenElements.key(tag, isHTML: false))
        return key < last.count ? Int(last[key]) : -1
    }

    /// The next entry below that one with the same tag, or -1.
    func previousIndex(of index: Int) -> Int { index < 0 ? -1 : Int(entries[index].previous) }

    func contains(_ tag: Tag) -> Bool { lastIndex(tag) >= 0 }

    var specialIndex: Int { Int(top.special) }
    var listStopIndex: Int { Int(top.listStop) }
    var htmlIndex: Int { Int(top.html) }

    // "Has an element in scope" and its variants. A marker that is itself looked for is found.

    @inline(__always)
    func hasInScope(_ tag: Tag) -> Bool {
        let index = lastIndex(tag)
        return index >= 0 && index >= Int(top.scope)
    }

    @inline(__always)
    func hasInButtonScope(_ tag: Tag) -> Bool {
        let index = lastIndex(tag)
        return index >= 0 && index >= max(Int(top.scope), lastIndex(.button))
    }

    func hasInListItemScope(_ tag: Tag) -> Bool {
        let index = lastIndex(tag)
        return index >= 0 && index >= max(Int(top.scope), lastIndex(.ol), lastIndex(.ul))
    }

    func hasInTableScope(_ tag: Tag) -> Bool {
        let index = lastIndex(tag)
        return index >= 0 && index >= max(lastIndex(.html), lastIndex(.table), lastIndex(.template))
    }

    /// Whether the entry is in scope.
    func isInScope(at index: Int) -> Bool { index >= Int(top.scope) }

    /// Where that element is on the stack, or -1: looks at the entries with its tag only.
    func index(of node: NodeID, _ tag: Tag, isHTML: Bool = true) -> Int {
        var index = isHTML ? lastIndex(tag) : lastForeignIndex(tag)
        while index >= 0, entries[index].node != node { index = Int(entries[index].previous) }
        return index
    }

    /// The lowest special entry above `index`, or -1. Steps over the special entries above it only.
    func furthestBlock(above index: Int) -> Int {
        var found = -1
        var special = specialIndex
        while special > index {
            found = special
            special = special == 0 ? -1 : Int(entries[special - 1].special)
        }
        return found
    }
}

extension OpenElements {
    /// Takes an entry out of the middle. Linear in the number of entries above it.
    mutating func remove(at index: Int) {
        let above = popEntries(downTo: index + 1)
        pop()
        pushAgain(above)
    }

    /// Puts an HTML element in the middle. Linear in the number of entries above it.
    mutating func insert(_ node: NodeID, _ tag: Tag, at index: Int) {
        let above = popEntries(downTo: index)
        push(node, tag, isHTML: true)
        pushAgain(above)
    }

    /// Puts another element with the same tag in an entry's place.
    mutating func replace(at index: Int, with node: NodeID) { entries[index].node = node }

    private struct Popped {
        var entry: Entry
        var isSpecial: Bool
    }

    private mutating func popEntries(downTo newCount: Int) -> [Popped] {
        var popped: [Popped] = []
        while count > newCount {
            popped.append(Popped(entry: top, isSpecial: Int(top.special) == count - 1))
            pop()
        }
        return popped
    }

    private mutating func pushAgain(_ popped: [Popped]) {
        for item in popped.reversed() {
            push(
                item.entry.node, Tag(rawValue: item.entry.key >> 1), isHTML: item.entry.key & 1 == 0,
                isSpecialForeign: item.isSpecial)
        }
    }
}
