/// A name that is an address, or a slogan.
struct NameRule: SpamRule {
    func finding(in submission: Submission) -> (points: Int, reason: String)? {
        let name = submission.author.lowercased()
        if name.contains("://") || name.hasPrefix("www.") || name.contains("@") { return (6, "name is an address") }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let isHost =
            parts.count > 1 && !name.contains(" ") && parts.allSatisfy { $0.count > 1 }
            && (parts.last?.allSatisfy { $0.isASCII && $0.isLetter } ?? false)
        if isHost { return (4, "name is an address") }
        return name.split(separator: " ").count > 6 ? (2, "name is a sentence") : nil
    }
}
