/// How one language of the demonstration press writes a date.
struct DateWords: Sendable {
    /// From Monday.
    let weekdays: [String]
    /// From January.
    let months: [String]
    /// What joins day and month, and month and year: the month is given because Catalan elides before a vowel.
    let joinMonth: @Sendable (_ month: String) -> String
    let joinYear: String
    /// The article before a day's number: Catalan `l'11` beside `el 12`.
    let article: @Sendable (_ day: Int) -> String

    /// `15 de marzo`, `15 d'abril`, `15 March`.
    func date(_ day: PressDay) -> String {
        let civil = day.civil
        let month = months[civil.month - 1]
        return "\(civil.day)\(joinMonth(month))\(month)"
    }

    /// `15 de marzo de 2027`.
    func fullDate(_ day: PressDay) -> String { "\(date(day))\(joinYear)\(day.civil.year)" }

    func weekday(_ day: PressDay) -> String { weekdays[day.weekday] }
}

extension DateWords {
    static let spanish = DateWords(
        weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
        joinMonth: { _ in " de " }, joinYear: " de ", article: { _ in "el " })

    static let catalan = DateWords(
        weekdays: ["dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"],
        months: [
            "gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre",
            "desembre",
        ],
        joinMonth: { "ao".contains($0.prefix(1)) ? " d'" : " de " }, joinYear: " de ",
        article: { $0 == 1 || $0 == 11 ? "l'" : "el " })

    static let indonesian = DateWords(
        weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
        months: [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
            "November", "Desember",
        ],
        joinMonth: { _ in " " }, joinYear: " ", article: { _ in "" })

    static let english = DateWords(
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        joinMonth: { _ in " " }, joinYear: " ", article: { _ in "" })

    static let arabic = DateWords(
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر",
        ],
        joinMonth: { _ in " " }, joinYear: " ", article: { _ in "" })
}
