public import DragomanHTML

/// Watches what a source's articles yield, and says when its pages seem to have changed.
///
/// A change needs something to change from: until ``least`` articles are known nothing is said, and an outlet whose articles were short, or alike,
/// from the start is only what it is. From then on the three newest articles are held against those before them (`YieldBaseline`); when each of
/// the three has left what was usual, the third says so, and every further one, until an article is as usual again.
/// Value type without a clock: feed it fingerprints in the order of extraction.
public struct YieldWatch: Hashable, Sendable, Codable {
    /// How many articles in a row must be odd.
    public static let patience = 3
    /// How many articles must be known before one can be odd.
    public static let least = 5
    private static let memory = 20

    /// The articles that the newest are held against, the newest last.
    public private(set) var usual: [YieldFingerprint] = []
    /// The newest articles: fewer than ``patience``, or all of those that changed.
    public private(set) var newest: [YieldFingerprint] = []
    /// Whether the newest articles are those of a change.
    public private(set) var isChanged = false

    public init() {}

    /// The articles that have left what was usual; empty while there is no finding.
    public var odd: [YieldFingerprint] { isChanged ? newest : [] }

    /// Takes in the next article's fingerprint; gives the finding once ``patience`` articles in a row were odd, nil otherwise.
    public mutating func observe(_ fingerprint: YieldFingerprint) -> Diagnostic? {
        let latest = newest + [fingerprint]
        guard let oddity = change(in: latest) else {
            settle(latest)
            return nil
        }
        newest = latest.suffix(Self.memory)
        isChanged = true
        return Diagnostic(
            code: "template-changed",
            message:
                "The last \(newest.count) articles of this source \(oddity.words): its pages have probably changed.")
    }

    /// Takes the present yield for the usual one, after a person has looked or an update has mended the extraction.
    public mutating func accept() {
        usual = (usual + newest).suffix(Self.memory)
        newest = []
        isChanged = false
    }

    /// Lets the older of the newest become usual. A lone odd one does, for it is of the outlet's variety; those of a change that has ended do not.
    private mutating func settle(_ latest: [YieldFingerprint]) {
        if isChanged {
            newest = latest.suffix(1)
            isChanged = false
            return
        }
        let kept = Self.patience - 1
        usual = (usual + latest.dropLast(kept)).suffix(Self.memory)
        newest = latest.suffix(kept)
    }

    /// What is odd about the newest of some articles, if each of them is odd.
    private func change(in latest: [YieldFingerprint]) -> YieldOddity? {
        guard latest.count >= Self.patience, usual.count >= Self.least else { return nil }
        let baseline = YieldBaseline(of: usual)
        var found: YieldOddity?
        // The newest first: mostly it is as usual, and nothing more need be compared.
        for index in latest.indices.reversed() {
            var others = latest
            others.remove(at: index)
            guard let oddity = baseline.oddity(of: latest[index], beside: others) else { return nil }
            found = found ?? oddity
        }
        return found
    }
}
