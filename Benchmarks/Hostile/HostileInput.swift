/// Input that somebody made to hurt: a start, then one piece over and over, then perhaps another as often.
struct HostileInput: CustomStringConvertible {
    var start = ""
    var middle: Piece
    var end: Piece?

    /// What is repeated.
    enum Piece: CustomStringConvertible {
        case same(String)
        /// A number that differs each time, between two texts.
        case numbered(String, String)

        func text(_ number: Int) -> String {
            switch self {
            case .same(let text): text
            case .numbered(let before, let after): before + String(number) + after
            }
        }

        var description: String { text(1).debugDescription }
    }

    init(_ start: String = "", _ middle: Piece, _ end: Piece? = nil) {
        self.start = start
        self.middle = middle
        self.end = end
    }

    init(_ start: String, _ middle: String, _ end: String? = nil) {
        self.init(start, .same(middle), end.map(Piece.same))
    }

    init(_ middle: String) { self.init("", middle) }

    var description: String {
        (start.isEmpty ? "" : start.debugDescription + " ") + "\(middle) …" + (end.map { " \($0) …" } ?? "")
    }

    /// The input with so many pieces of each kind.
    func bytes(pieces: Int) -> [UInt8] {
        var bytes = Array(start.utf8)
        for piece in [middle, end].compactMap({ $0 }) {
            bytes.reserveCapacity(bytes.count + pieces * (piece.text(pieces).utf8.count))
            for number in 0..<pieces { bytes += piece.text(number).utf8 }
        }
        return bytes
    }
}
