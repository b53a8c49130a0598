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
        for date in [entry.published, entry.updated].compactMap({ $0 }) {
            let seconds = date.secondsSince1970
            if seconds < earliest || seconds > firstSeen.secondsSince1970 + tolerance { continue }
            return date.secondsSince1970 > firstSeen.secondsSince1970 ? firstSeen : date
        }
        return firstSeen
    }
}
