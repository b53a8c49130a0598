/// The weights of a text's words, added up: a number for each of up to 48 languages.
struct LanguageTally {
    private let languages: Int
    /// What was added before the last ``flush()``.
    private var sums: [Int32]
    /// Characters of table rows added up since, those of even and of odd languages apart: so they need not be widened one by one.
    private var even = (SIMD8<UInt16>.zero, SIMD8<UInt16>.zero, SIMD8<UInt16>.zero)
    private var odd = (SIMD8<UInt16>.zero, SIMD8<UInt16>.zero, SIMD8<UInt16>.zero)
    private var rows = 0

    /// The character that stands for a weight of nothing: 36 to 97 are -31 to 30.
    private static let nothing: Int32 = 67
    /// So many characters, of 97 at most, add up to what sixteen bits hold.
    private static let mostRows = Int(UInt16.max) / 97

    init(languages: Int) {
        self.languages = languages
        sums = [Int32](repeating: 0, count: Self.width(of: languages))
    }

    /// How many bytes are read where a row begins: its own and some of the next.
    static func width(of languages: Int) -> Int { languages <= 16 ? 16 : 48 }

    /// Adds the weights of a word's features, at most 675: `starts` are where their rows begin in `table`, which goes on for ``width(of:)`` bytes
    /// behind each of them.
    mutating func add(_ starts: UnsafeBufferPointer<UInt32>, of table: StaticString) {
        if rows + starts.count > Self.mostRows { flush() }
        rows += starts.count
        let table = UnsafeRawPointer(table.utf8Start)
        var (even, odd) = (even, odd)
        if sums.count == 16 {
            for start in starts { Self.add(table + Int(start), &even.0, &odd.0) }
        } else {
            for start in starts {
                let row = table + Int(start)
                Self.add(row, &even.0, &odd.0)
                Self.add(row + 16, &even.1, &odd.1)
                Self.add(row + 32, &even.2, &odd.2)
            }
        }
        (self.even, self.odd) = (even, odd)
    }

    @inline(__always)
    private static func add(_ bytes: UnsafeRawPointer, _ even: inout SIMD8<UInt16>, _ odd: inout SIMD8<UInt16>) {
        // Little-endian, as every platform of Swift is: the even byte is the low one.
        let pairs = bytes.loadUnaligned(as: SIMD8<UInt16>.self)
        even &+= pairs & 0xFF
        odd &+= pairs &>> 8
    }

    /// The sum of every language's weights.
    var totals: [Int32] {
        var done = self
        done.flush()
        return Array(done.sums.prefix(languages))
    }

    private mutating func flush() {
        settle(even.0, odd.0, at: 0)
        if sums.count > 16 {
            settle(even.1, odd.1, at: 16)
            settle(even.2, odd.2, at: 32)
        }
        self = LanguageTally(languages: languages, sums: sums)
    }

    private mutating func settle(_ even: SIMD8<UInt16>, _ odd: SIMD8<UInt16>, at start: Int) {
        let centre = Int32(rows) * Self.nothing
        for pair in 0..<8 {
            sums[start + 2 * pair] += Int32(even[pair]) - centre
            sums[start + 2 * pair + 1] += Int32(odd[pair]) - centre
        }
    }

    private init(languages: Int, sums: [Int32]) {
        self.languages = languages
        self.sums = sums
    }
}
