/// The pending table character tokens (section 13.2.6.4.10).
struct PendingTableText: Sendable {
    private(set) var pieces: [TextRange] = []
    private(set) var hasOtherThanSpace = false

    mutating func add(_ text: TextRange, isSpace: Bool) {
        pieces.append(text)
        if !isSpace { hasOtherThanSpace = true }
    }

    mutating func take() -> PendingTableText {
        let taken = self
        self = PendingTableText()
        return taken
    }
}
