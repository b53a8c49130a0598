import DragomanHTML

extension DateTime {
    /// RFC 3339, in the zone it was written in.
    var internetDate: String {
        CivilTime(secondsSince1970: secondsSince1970, offset: (zoneOffsetMinutes ?? 0) * 60).iso8601
    }
}
