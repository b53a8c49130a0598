internal import Foundation

/// Makes texts that readers take for the same look the same: letter case, accents, ligatures, Arabic vowel marks and
/// forms of letters are folded away, one scalar at a time, so that places in the folded text lead back to the text itself.
enum SearchFolding {
    static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { fold(scalar) { folded.append($0) } }
        return String(folded)
    }

    /// Gives what a scalar becomes: one scalar, several, or none. Constant time in the basic plane.
    static func fold(_ scalar: Unicode.Scalar, give: (Unicode.Scalar) -> Void) {
        guard scalar.value < 0x1_0000 else { return spelled(scalar).forEach(give) }
        let entry = table.entries[Int(scalar.value)]
        if entry & Table.isLong != 0 {
            for letter in table.long[Int(entry & ~Table.isLong)] { give(letter) }
        } else if entry != 0, let letter = Unicode.Scalar(entry) {
            give(letter)
        }
    }

    private static let table = Table()

    /// What every scalar of the basic plane becomes: itself one scalar, 0 for none, or a place in `long`.
    private struct Table: Sendable {
        static let isLong: UInt32 = 1 << 31

        var entries = [UInt32](repeating: 0, count: 0x1_0000)
        var long: [[Unicode.Scalar]] = []

        init() {
            for value in UInt32(1)..<0x1_0000 {
                // Ideographs, which are a third of the plane, stand for themselves.
                if (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) {
                    entries[Int(value)] = value
                } else if let scalar = Unicode.Scalar(value) {
                    let letters = SearchFolding.spelled(scalar)
                    entries[Int(value)] = letters.count == 1 ? letters[0].value : 0
                    guard letters.count > 1 else { continue }
                    entries[Int(value)] = Self.isLong | UInt32(long.count)
                    long.append(letters)
                }
            }
        }
    }

    private static func spelled(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        var folded: [Unicode.Scalar] = []
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
            if let letters = spelledOut[part] {
                folded += letters.unicodeScalars
            } else if !isMark(part) {
                folded += part.properties.lowercaseMapping.unicodeScalars.filter { !isMark($0) }
            }
        }
        return folded
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark: true
        default: scalar == "\u{640}"
        }
    }

    /// Letters that decomposition leaves whole, and Arabic ones that are written one for the other.
    private static let spelledOut: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ħ": "h", "Ħ": "h",
        "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ı": "i",
        "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك",
    ]
}
