#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How likely a comment is spam, by the tokens it shares with comments that a person has judged.
///
/// Robinson's estimate for each token and Fisher's way to combine them (G. Robinson, "A Statistical Approach to the Spam Problem",
/// Linux Journal 107, 2003), so that little evidence gives a middling answer and not a sure one.
public struct BayesianClassifier: Sendable {
    /// Comments of each kind that must have been judged before there is an opinion.
    public static let leastTraining = 10
    /// At and above it a comment is spam; at and below ``good`` it is good; between them a person should look.
    public static let spam = 0.9
    public static let good = 0.4

    /// The weight of the assumption that a token says nothing, in comments.
    private static let strength = 0.45
    /// The tokens that say most are heard, this many.
    private static let heard = 60
    /// A token this near to even says nothing.
    private static let least = 0.1

    private let counts: TokenCounts

    public init(_ counts: TokenCounts) { self.counts = counts }

    /// 0 (good) to 1 (spam); nil before enough was learnt.
    public func likelihood(of tokens: Set<String>) -> Double? {
        guard min(counts.comments.good, counts.comments.spam) >= Self.leastTraining else { return nil }
        let estimates = tokens.compactMap { estimate($0) }
            .filter { abs($0 - 0.5) >= Self.least }
            .sorted { (abs($0 - 0.5), $0) > (abs($1 - 0.5), $1) }
            .prefix(Self.heard)
        guard !estimates.isEmpty else { return 0.5 }
        let forGood = Self.chance(of: estimates.map { log($0) })
        let forSpam = Self.chance(of: estimates.map { log(1 - $0) })
        return (1 + forGood - forSpam) / 2
    }

    /// Robinson's f(w): the share of spam among comments with the token, drawn towards even by how few there are.
    private func estimate(_ token: String) -> Double? {
        guard let count = counts.tokens[token] else { return nil }
        let spam = Double(count.spam) / Double(counts.comments.spam)
        let good = Double(count.good) / Double(counts.comments.good)
        guard spam + good > 0 else { return nil }
        let met = Double(count.spam + count.good)
        return (Self.strength * 0.5 + met * spam / (spam + good)) / (Self.strength + met)
    }

    /// The chance that chi-square with two degrees of freedom for each logarithm exceeds what they come to.
    private static func chance(of logarithms: [Double]) -> Double {
        let half = -logarithms.reduce(0, +)
        var term = exp(-half)
        var sum = term
        for step in 1..<max(logarithms.count, 1) {
            term *= half / Double(step)
            sum += term
        }
        return min(sum, 1)
    }
}
