/// A linear model over hashed features of words, for the languages of one script.
///
/// A word, lower-case and between boundary marks, has as features its runs of one to five letters and itself; each adds a row of weights. The
/// rows are six-bit numbers as printable characters, in the tables under `Generated/`.
struct LanguageModel: Sendable {
    let languages: [Language]
    let bits: UInt64
    let scale: Float
    let biases: [Float]
    /// `1 << bits` rows of ``stride`` weights.
    private let weights: [Int8]
    private let stride: Int

    init(languages: String, bits: UInt64, scale: Float, biases: [Float], table: StaticString) {
        self.languages = languages.split(separator: " ").map { Language(rawValue: String($0)) }
        self.bits = bits
        self.scale = scale
        self.biases = biases
        let count = biases.count
        let padded = (count + 15) / 16 * 16
        precondition(padded <= 48, "more languages of one script than three vectors hold")
        stride = padded
        weights = table.withUTF8Buffer { bytes in
            var weights = [Int8](repeating: 0, count: padded << Int(bits))
            for row in 0..<min(1 << Int(bits), bytes.count / max(1, count)) {
                for column in 0..<count { weights[row * padded + column] = Self.weight(bytes[row * count + column]) }
            }
            return weights
        }
    }

    /// The characters 35 to 97 without the backslash are -31 to 30.
    private static func weight(_ byte: UInt8) -> Int8 {
        Int8(truncatingIfNeeded: Int(byte) - 35 - (byte > 0x5C ? 1 : 0) - 31)
    }

    /// Letters of a word that are looked at; nothing longer is a word of the press.
    private static let mostLetters = 100

    /// Adds the weights of the word at `range` to `sums`, which has room for ``width`` numbers; `folded` is a buffer to be used again.
    func add(
        _ scalars: [UInt32], _ range: Range<Int>, to sums: inout [SIMD16<Int32>], folded: inout [UInt32]
    ) {
        folded.removeAll(keepingCapacity: true)
        folded.append(0x5F)
        for letter in scalars[range].prefix(Self.mostLetters) where Scalars.kind(letter) != .mark {
            folded.append(Scalars.lower(letter))
        }
        folded.append(0x5F)
        let counts = counts(of: folded)
        sums[0] &+= SIMD16<Int32>(truncatingIfNeeded: counts.0)
        if width > 1 { sums[1] &+= SIMD16<Int32>(truncatingIfNeeded: counts.1) }
        if width > 2 { sums[2] &+= SIMD16<Int32>(truncatingIfNeeded: counts.2) }
    }

    /// The weights of one word's features together. Sixteen bits hold them: a word of the most letters has 511 features of at most 31.
    private func counts(of folded: [UInt32]) -> (SIMD16<Int16>, SIMD16<Int16>, SIMD16<Int16>) {
        var counts = (SIMD16<Int16>.zero, SIMD16<Int16>.zero, SIMD16<Int16>.zero)
        weights.withUnsafeBytes { weights in
            guard let base = weights.baseAddress else { return }
            // In bounds: a row has `stride` weights, a multiple of sixteen, and the table a row for every hash.
            func sixteen(_ start: Int) -> SIMD16<Int16> {
                SIMD16<Int16>(truncatingIfNeeded: base.loadUnaligned(fromByteOffset: start, as: SIMD16<Int8>.self))
            }
            folded.withUnsafeBufferPointer { letters in
                Self.features(of: letters) { hash in
                    let row = Int((hash &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits)) &* stride
                    counts.0 &+= sixteen(row)
                    if width > 1 { counts.1 &+= sixteen(row &+ 16) }
                    if width > 2 { counts.2 &+= sixteen(row &+ 32) }
                }
            }
        }
        return counts
    }

    /// Sixteens of languages, one to three.
    var width: Int { stride / 16 }

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
    func scores(_ sums: [SIMD16<Int32>]) -> [Float] { biases.indices.map { score(of: $0, sums) } }

    /// The language with the highest score.
    func best(_ sums: [SIMD16<Int32>]) -> Language {
        var best = 0
        var most = -Float.infinity
        for index in biases.indices {
            let score = score(of: index, sums)
            if score > most { (best, most) = (index, score) }
        }
        return languages[best]
    }

    @inline(__always)
    private func score(of index: Int, _ sums: [SIMD16<Int32>]) -> Float {
        Float(sums[index / 16][index % 16]) * scale + biases[index]
    }
}
