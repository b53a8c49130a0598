/// Values with the times at which they are due: the earliest first, and of equal times the one that was put in first.
struct TimeHeap<Value: Sendable>: Sendable {
    private struct Entry {
        let time: Double
        let order: UInt64
        let value: Value

        func isBefore(_ other: Entry) -> Bool { (time, order) < (other.time, other.order) }
    }

    private var entries: [Entry] = []
    private var order: UInt64 = 0

    var first: (time: Double, value: Value)? { entries.first.map { ($0.time, $0.value) } }

    mutating func insert(_ value: Value, at time: Double) {
        order += 1
        entries.append(Entry(time: time, order: order, value: value))
        var index = entries.count - 1
        while index > 0, entries[index].isBefore(entries[(index - 1) / 2]) {
            entries.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    mutating func removeFirst() {
        guard let last = entries.popLast(), !entries.isEmpty else { return }
        entries[0] = last
        var index = 0
        while true {
            var least = index
            for child in [2 * index + 1, 2 * index + 2]
            where child < entries.count && entries[child].isBefore(entries[least]) {
                least = child
            }
            guard least != index else { return }
            entries.swapAt(index, least)
            index = least
        }
    }
}
