public import DragomanHTML

/// Watches what a source's articles yield, and says when its pages seem to have changed.
///
/// A change shows as three articles in a row that are empty, far shorter than the source's usual ones, or made of lines that its other articles have too.
/// Value type without a clock: feed it fingerprints in the order of extraction.
public struct YieldWatch: Hashable, Sendable, Codable {
    /// How many articles in a row must be odd.
    public static let patience = 3
    private static let memory = 20
    private static let least = 5

    /// The usual articles, the newest last.
    public private(set) var usual: [YieldFingerprint] = []
    /// The odd ones since the last usual one.
    public private(set) var odd: [YieldFingerprint] = []

    public init() {}

    /// Takes in the next article's fingerprint; gives the finding once ``patience`` articles in a row were odd, nil otherwise.
    public mutating func observe(_ fingerprint: YieldFingerprint) -> Diagnostic? {
        guard let reason = oddity(of: fingerprint) else {
            usual.append(fingerprint)
            if usual.count > Self.memory { usual.removeFirst() }
            odd = []
            return nil
        }
        odd.append(fingerprint)
        guard odd.count >= Self.patience else { return nil }
        if odd.count > Self.memory { odd.removeFirst() }
        return Diagnostic(
            code: "template-changed",
            message: "The last \(odd.count) articles of this source \(reason): its pages have probably changed.")
    }

    /// Takes the present yield for the usual one, after a person has looked or an update has mended the extraction.
    public mutating func accept() {
        usual = Array((usual + odd).suffix(Self.memory))
        odd = []
    }

    private func oddity(of fingerprint: YieldFingerprint) -> String? {
        if fingerprint.length == 0 { return "had no text" }
        if fingerprint.paragraphs > 1, fingerprint.repeatedShare(among: (usual + odd).suffix(6)) > 0.5 {
            return "repeat the same lines"
        }
        guard usual.count >= Self.least else { return nil }
        let lengths = usual.map(\.length).sorted()
        let median = lengths[lengths.count / 2]
        // A short notice is no change: it must be shorter than a sixth of the usual, and than the shortest so far.
        if fingerprint.length * 6 < median, fingerprint.length < lengths[0] { return "are far shorter than usual" }
        if fingerprint.length > median * 12, fingerprint.length > lengths[lengths.count - 1] * 4 {
            return "are far longer than usual"
        }
        return nil
    }
}
