public import DragomanHTML

/// The moment that an entry counts as published.
public enum EntryDate {
    /// Clocks and zones are wrong by hours; what is dated further ahead than this is dated wrongly.
    private static let tolerance: Int64 = 26 * 3_600
    /// 1990: feeds write 0 and 1970 for "unknown".
    private static let earliest: Int64 = 631_152_000

    /// The published date, else the updated one, when it can be true; else the moment the entry was first seen.
    ///
    /// A date that lies less than 26 hours ahead is taken for a wrong zone and becomes the moment it was first seen too.
    public static func settled(for entry: Entry, firstSeen: DateTime) -> DateTime {
        credible(entry.published, at: firstSeen) ?? credible(entry.updated, at: firstSeen) ?? firstSeen
    }

    /// The date when it can be true at that moment, which takes the place of one that lies less than 26 hours ahead; nil when it cannot.
    public static func credible(_ date: DateTime?, at now: DateTime) -> DateTime? {
        guard let date, date.secondsSince1970 >= earliest,
            date.secondsSince1970 <= now.secondsSince1970 + tolerance
        else { return nil }
        return date.secondsSince1970 > now.secondsSince1970 ? now : date
    }
}
