/// A number as a text writes it, read by its value.
public struct NumberExpression: Hashable, Sendable {
    public enum Form: Hashable, Sendable {
        /// Figures, with or without a scale word: "1 500", "3,5 millions".
        case digits
        /// Words: "vingt-cinq".
        case words
        /// Roman numerals: "XIX".
        case roman
        /// Chinese and Japanese numerals: 二十五.
        case ideographs
    }

    public var value: Double
    /// What else the writing could mean: 1.5 for an English "1.500" by somebody who means thousands, and the reverse.
    public var alternatives: [Double]
    public var form: Form
    /// Whether it is written as an ordinal: "third", "3.", "3ème".
    public var isOrdinal: Bool
    /// Whether the separators are those of another language than the text's: "1.500" in English.
    public var hasForeignSeparator: Bool
    /// Whether the thousands are set apart with a mark that the language understands and does not use: "3.400" in French.
    public var hasOtherGroups: Bool
    /// Offsets in Unicode scalars.
    public var start: Int
    public var end: Int

    /// The tokens it takes of its scanned text.
    package var tokens: Range<Int>

    public var range: Range<Int> { start..<end }
}
