/// Links are what spam is for: one is ordinary, many are not, and a comment that is nothing but links says nothing.
struct LinkRule: SpamRule {
    func finding(in submission: Submission) -> (points: Int, reason: String)? {
        let addresses = LinkFinder.addresses(in: submission.text)
        guard !addresses.isEmpty else { return nil }
        var points = [0, 1, 3, 4, 6].dropFirst(min(addresses.count, 5) - 1).first ?? 0
        if addresses.count > 5 { points = SpamRules.spam }
        let words = addresses.reduce(submission.text) { $0.replacing($1, with: " ") }
        if words.count(where: \.isLetter) < 12 { points += 3 }
        if addresses.contains(where: Self.isBareNumber) { points += 4 }
        return points == 0 ? nil : (points, "links: \(addresses.count)")
    }

    /// Whether the host is a bare number, as no publisher's is.
    private static func isBareNumber(_ address: String) -> Bool {
        LinkFinder.host(of: address)?.allSatisfy { $0.isNumber || $0 == "." } ?? false
    }
}
