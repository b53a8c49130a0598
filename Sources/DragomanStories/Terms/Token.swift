/// A word, a number or an ideograph of a text, folded.
struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case word, number, ideograph }

    var kind: Kind
    /// A word folded; a number's digits in ASCII with its separators.
    var text: String
    /// Whether it is written with a capital.
    var isCapitalised = false
    /// Whether a capital says nothing here: the first word of a sentence or of a quotation.
    var opensSentence = false
    /// The script of a word's first letter.
    var script = Script.latin
}

/// The scripts that matter to names: those that can be brought to one sound, and the rest.
enum Script: UInt8, Sendable {
    case latin, cyrillic, greek, arabic, hebrew, other

    init(of scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x250, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x590...0x5FF: self = .hebrew
        case 0x600...0x6FF, 0x750...0x77F: self = .arabic
        default: self = .other
        }
    }
}
