/// The Thai names of months and weekdays, which stand in the text without spaces.
enum ThaiCalendar {
    static let months = UnspacedNames<Int>(
        [
            ("มกราคม", 1), ("กุมภาพันธ์", 2), ("มีนาคม", 3), ("เมษายน", 4), ("พฤษภาคม", 5), ("มิถุนายน", 6), ("กรกฎาคม", 7),
            ("สิงหาคม", 8),
            ("กันยายน", 9), ("ตุลาคม", 10), ("พฤศจิกายน", 11), ("ธันวาคม", 12),
            ("ม.ค.", 1), ("ก.พ.", 2), ("มี.ค.", 3), ("เม.ย.", 4), ("พ.ค.", 5), ("มิ.ย.", 6), ("ก.ค.", 7), ("ส.ค.", 8),
            ("ก.ย.", 9), ("ต.ค.", 10),
            ("พ.ย.", 11), ("ธ.ค.", 12),
        ])

    static let weekdays = UnspacedNames<Int>(
        [
            ("วันจันทร์", 1), ("วันอังคาร", 2), ("วันพุธ", 3), ("วันพฤหัสบดี", 4), ("วันพฤหัส", 4), ("วันศุกร์", 5), ("วันเสาร์", 6),
            ("วันอาทิตย์", 7),
        ])

    /// What may stand between month and year.
    static let era = UnspacedNames<Bool>([("พ.ศ.", true), ("ค.ศ.", false), ("ปี", true)])

    /// A year of the Buddhist era is 543 above the common one.
    static func year(_ figures: Int?) -> Int? {
        guard let figures else { return nil }
        if (2400...2643).contains(figures) { return figures - 543 }
        return (1000...2200).contains(figures) ? figures : nil
    }
}
