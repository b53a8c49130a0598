public import DragomanHTML

/// Reads dates in the forms that feeds have them in.
///
/// ISO 8601 and W3CDTF; RFC 822 and 2822 with two-digit years, full month names, day and month changed about, odd and named zones, no
/// time; asctime; 12-hour clocks; `2006/09/15 08:19:53 EDT`; Korean, Chinese, Japanese and Hungarian year-first forms; month
/// names in the press's languages. Formats that write day and month in the country's order (`03/11/2026`) are read day first unless
/// that is impossible.
public enum FeedDate {
    /// Nil when the text is no date. O(n), and no more than the first 128 bytes are looked at.
    public static func parse(_ text: String) -> DateTime? {
        let text = text.trimmed
        guard !text.isEmpty, text.utf8.count <= 128 else { return nil }
        if let date = RFC822Date.parse(text) { return date }
        if let date = DateTime(iso8601: text), (text.utf8.count > 4 && !isBareNumber(text)) || isPlausibleYear(text) {
            return date
        }
        if let date = withCentury(text).flatMap({ DateTime(iso8601: $0) }) { return date }
        var reader = DateWords(text)
        return reader.read()
    }

    /// `04-12-31` and `041231`, ISO 8601 of 1988, with the century that is meant; nil for any other form.
    private static func withCentury(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let isDashed = bytes.count == 8 && bytes[2] == UInt8(ascii: "-") && bytes[5] == UInt8(ascii: "-")
        let digits = bytes.filter { $0 >= 0x30 && $0 <= 0x39 }
        guard digits.count == 6, isDashed || bytes.count == 6 else { return nil }
        return (digits[0] == 0x39 ? "19" : "20") + text
    }

    private static func isBareNumber(_ text: String) -> Bool {
        text.utf8.count != 8 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static func isPlausibleYear(_ text: String) -> Bool {
        guard let year = Int(text) else { return false }
        return (1900...2200).contains(year)
    }
}
