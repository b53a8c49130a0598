/// A linear model over hashed features of words, for the languages of one script.
///
/// A word, lower-case and between boundary marks, has as features its runs of one to five letters and itself; each adds a row of weights. The
/// rows are six-bit numbers as printable characters, in the tables under `Generated/`, and are read as they lie there.
struct LanguageModel: Sendable {
    let languages: [Language]
    let bits: UInt64
    let scale: Float
    let biases: [Float]
    /// `1 << bits` rows of a character a language, and what fills the last row up to ``LanguageTally/width(of:)``.
    private let table: StaticString

    init(languages: String, bits: UInt64, scale: Float, biases: [Float], table: StaticString) {
        self.languages = languages.split(separator: " ").map { Language(rawValue: String($0)) }
        self.bits = bits
        self.scale = scale
        self.biases = biases
        self.table = table
        let width = LanguageTally.width(of: biases.count)
        precondition(biases.count <= width, "more languages of one script than three vectors hold")
        precondition(
            table.utf8CodeUnitCount >= biases.count << Int(bits) + width - biases.count,
            "a table of weights that its rows reach out of")
    }

    /// Letters of a word that are looked at; nothing longer is a word of the press.
    private static let mostLetters = 100

    /// Adds the weights of the word at `range` to `tally`; `folded` is a buffer to be used again.
    func add(_ scalars: [UInt32], _ range: Range<Int>, to tally: inout LanguageTally, folded: inout [UInt32]) {
        folded.removeAll(keepingCapacity: true)
        folded.append(0x5F)
        for index in range.prefix(Self.mostLetters) where Scalars.kind(scalars[index]) != .mark {
            folded.append(Scalars.lower(scalars[index]))
        }
        folded.append(0x5F)
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 5 * folded.count + 1) { rows in
            let count = folded.withUnsafeBufferPointer { findRows(of: $0, into: rows) }
            tally.add(UnsafeBufferPointer(rebasing: rows[..<count]), of: table)
        }
    }

    /// Writes where in the table the rows of a word's features begin; gives how many there are, at most five a letter and one.
    ///
    /// All are found before the first is read, so that the processor waits for several of them at once: they lie far apart.
    private func findRows(
        of letters: UnsafeBufferPointer<UInt32>, into rows: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        let (shift, width) = (64 - bits, UInt64(biases.count))
        var count = 0
        Self.features(of: letters) { hash in
            rows[count] = UInt32(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> shift &* width)
            count += 1
        }
        return count
    }

    @inline(__always)
    private static func features(of letters: UnsafeBufferPointer<UInt32>, _ body: (UInt64) -> Void) {
        var whole = Scalars.seed ^ 0x57
        for start in letters.indices {
            whole = Scalars.mix(whole, letters[start])
            var hash = Scalars.seed
            for index in start..<min(start + 5, letters.count) {
                hash = Scalars.mix(hash, letters[index])
                if index == start, letters[start] == 0x5F { continue }
                body(hash)
            }
        }
        body(whole)
    }

    /// Natural logarithms up to a constant, one a language.
    func scores(_ tally: LanguageTally) -> [Float] {
        zip(tally.totals, biases).map { Float($0) * scale + $1 }
    }

    /// The language with the highest score.
    func best(_ tally: LanguageTally) -> Language {
        let scores = scores(tally)
        var best = 0
        for index in scores.indices where scores[index] > scores[best] { best = index }
        return languages[best]
    }
}
