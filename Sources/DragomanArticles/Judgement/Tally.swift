/// What units that share something (the class of their block, the box around them, their words) amount to together.
struct Tally {
    struct Sum {
        var units: Float = 0
        /// Units that rules alone take for the article.
        var guesses: Float = 0
        /// Bytes of text of those units that are guessed and read like text.
        var text: Float = 0
    }

    private var index: NumberIndex
    private var sums: [Sum] = []
    private var shared: [Int32] = []
    /// The last key and its sum, which most often are the next one's too.
    private var latest: (key: UInt64, position: Int)?

    /// Takes `count` units.
    init(count: Int) {
        index = NumberIndex(capacity: count)
        shared.reserveCapacity(count)
        sums.reserveCapacity(count / 4)
    }

    /// Counts the next unit in; `key` is what it shares with others.
    mutating func add(_ key: UInt64, units: Float = 1, guesses: Float = 0, text: Float) {
        let position = position(of: key)
        if position == sums.count { sums.append(Sum()) }
        var sum = sums[position]
        sum.units += units
        sum.guesses += guesses
        sum.text += text
        sums[position] = sum
        shared.append(Int32(position))
    }

    private mutating func position(of key: UInt64) -> Int {
        if let latest, latest.key == key { return latest.position }
        let position = index.index(of: key)
        latest = (key, position)
        return position
    }

    /// The sum over all units that share with the `offset`th.
    subscript(offset: Int) -> Sum { sums[Int(shared[offset])] }
}
