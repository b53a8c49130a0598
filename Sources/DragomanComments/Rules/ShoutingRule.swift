/// Capitals throughout, or one sign over and over.
struct ShoutingRule: SpamRule {
    func finding(in submission: Submission) -> (points: Int, reason: String)? {
        let letters = submission.text.unicodeScalars.filter { $0.properties.isCased }
        let capitals = letters.count { $0.properties.isUppercase }
        if letters.count >= 30, capitals * 10 > letters.count * 8 { return (2, "capitals") }
        return longestRun(in: submission.text) > 12 ? (2, "one sign over and over") : nil
    }

    /// How often one character follows itself at most; spaces and rules of dashes do not count.
    private func longestRun(in text: String) -> Int {
        var (longest, run) = (0, 0)
        var last: Character?
        for character in text {
            run = character == last && !character.isWhitespace && !"-–—_=*.".contains(character) ? run + 1 : 1
            last = character
            longest = max(longest, run)
        }
        return longest
    }
}
