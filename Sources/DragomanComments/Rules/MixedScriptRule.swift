/// Letters of two alphabets in one word, as they are put there to slip past filters: Cyrillic or Greek among Latin ones.
struct MixedScriptRule: SpamRule {
    func finding(in submission: Submission) -> (points: Int, reason: String)? {
        let words = submission.text.split { !$0.isLetter }
        let mixed = words.count { word in
            var (latin, other) = (0, 0)
            for scalar in word.unicodeScalars {
                switch scalar.value {
                case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
                case 0x370...0x52F: other += 1
                default: continue
                }
            }
            return latin > 1 && other > 0
        }
        return mixed == 0 ? nil : (min(6, 2 * mixed), "words in two alphabets: \(mixed)")
    }
}
