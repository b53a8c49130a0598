/// A word, a run of digits, an ideograph or a mark of punctuation of a scanned text.
package struct TextToken: Sendable {
    package enum Kind: UInt8, Sendable {
        case word, digits, ideograph, punctuation
    }

    package var kind: Kind
    /// Whether white space (or the text's start) comes before it.
    package var followsSpace: Bool
    /// Whether the first letter is upper-case.
    package var isCapitalised: Bool
    /// Whether every letter is upper-case.
    package var isAllCapitals: Bool
    /// Offsets in Unicode scalars.
    package var start: Int32
    package var end: Int32
    /// ``Scalars/key(_:)`` of a word; the scalar itself of punctuation and ideographs; the digits' hash of digits.
    package var key: UInt64

    package var range: Range<Int> { Int(start)..<Int(end) }
    package var count: Int { Int(end &- start) }
}
