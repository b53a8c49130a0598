/// A sentence whose protected parts are put aside before an engine sees it.
///
/// In their place stand words of letters only, which belong to no language: engines copy such words as they copy
/// names. What comes back is searched for them; a word that is lost costs a place, never the protected text.
struct Masking: Sendable {
    let text: String
    private let tokens: [(word: String, original: String)]

    init(_ text: String, protected: [Range<Int>]) {
        guard !protected.isEmpty else {
            self.text = text
            tokens = []
            return
        }
        let scalars = Array(text.unicodeScalars)
        let stem = Self.stem(notIn: text)
        var masked: [Unicode.Scalar] = []
        var tokens: [(word: String, original: String)] = []
        var place = 0
        for range in protected where range.lowerBound >= place && range.upperBound <= scalars.count {
            let word = stem + Self.letters(tokens.count)
            masked += scalars[place..<range.lowerBound]
            masked += Array(word.unicodeScalars)
            tokens.append((word, String(scalars: scalars[range])))
            place = range.upperBound
        }
        masked += scalars[place...]
        self.text = String(scalars: masked[...])
        self.tokens = tokens
    }

    /// The answer with every protected part in its place again, and those that had to be put at its end.
    func unmasked(_ answer: String) -> (text: String, displaced: [String]) {
        if tokens.isEmpty { return (answer, []) }
        var scalars = Array(answer.unicodeScalars)
        var displaced: [String] = []
        for token in tokens {
            if !replace(token.word, with: token.original, in: &scalars) { displaced.append(token.original) }
        }
        for original in displaced {
            let end = scalars.lastIndex { !".!?…。！？".unicodeScalars.contains($0) }.map { $0 + 1 } ?? scalars.count
            scalars.insert(contentsOf: Array((" " + original).unicodeScalars), at: end)
        }
        return (String(scalars: scalars[...]), displaced)
    }

    /// Puts `original` where `word` first stands, whatever its letter case, and takes away its doubles.
    private func replace(_ word: String, with original: String, in scalars: inout [Unicode.Scalar]) -> Bool {
        let word = Array(word.lowercased().unicodeScalars)
        var result: [Unicode.Scalar] = []
        var isFound = false
        var place = 0
        while place < scalars.count {
            if matches(word, at: place, in: scalars) {
                if !isFound { result += Array(original.unicodeScalars) }
                isFound = true
                place += word.count
            } else {
                result.append(scalars[place])
                place += 1
            }
        }
        scalars = result
        return isFound
    }

    private func matches(_ word: [Unicode.Scalar], at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard place + word.count <= scalars.count else { return false }
        for (offset, scalar) in word.enumerated() {
            let other = scalars[place + offset]
            let lower = (65...90).contains(other.value) ? Unicode.Scalar(UInt8(other.value) + 32) : other
            if lower != scalar { return false }
        }
        let next = place + word.count
        return next == scalars.count || !(scalars[next].isASCII && WordText.isWord(scalars[next]))
    }

    private static func stem(notIn text: String) -> String {
        let lower = text.lowercased()
        return ["Xqj", "Qxv", "Zqw", "Jxq"].first { !lower.contains($0.lowercased()) } ?? "Wqxzj"
    }

    private static func letters(_ number: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
        return number < 26 ? String(alphabet[number]) : letters(number / 26 - 1) + String(alphabet[number % 26])
    }
}
