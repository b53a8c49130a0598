/// Months by their names, and the beginnings of their names, in the languages of the press.
enum MonthNames {
    /// One line a month: the shortest beginnings that no other month shares, in lower case. A language is a word in each.
    private static let beginnings: [[String]] = [
        [
            "jan", "ene", "gen", "янв", "січ", "ian", "sty", "led", "oca", "gener", "xan", "urt", "ιαν", "জানু", "siječ",
            "leden", "يناير", "tammi",
        ],
        [
            "feb", "fév", "fev", "фев", "лют", "lut", "úno", "şub", "ots", "φεβ", "velj", "febr", "فبراير", "helmi",
            "nyd",
        ],
        [
            "mar", "mär", "maa", "mrz", "mrt", "мар", "бер", "bře", "mart", "már", "μάρ", "μαρ", "ožu", "مارس",
            "maaliskuu", "μάώ", "μαώ",
        ],
        ["apr", "avr", "abr", "апр", "кві", "kwi", "dub", "nis", "ápr", "απρ", "tra", "أبريل", "huhti", "api"],
        [
            "may", "mai", "maj", "mei", "mag", "мая", "май", "тра", "kvě", "máj", "máu", "μάι", "μαΐ", "μαϊ", "μαι",
            "svi", "مايو", "touko", "maig",
        ],
        [
            "jun", "jui", "giu", "июн", "чер", "cze", "čer", "haz", "jún", "ιού", "ιουν", "lip", "يونيو", "kesä", "xuñ",
            "ιον",
        ],
        [
            "jul", "juil", "lug", "июл", "лип", "lipiec", "lipca", "červenec", "července", "tem", "júl", "ιουλ", "ιούλ",
            "srp", "يوليو", "heinä", "xul", "ιολ",
        ],
        [
            "aug", "aoû", "aou", "ago", "авг", "сер", "sie", "srpna", "srpen", "ağu", "αύγ", "αυγ", "kol", "أغسطس",
            "elo", "out ", "agt", "agu",
        ],
        ["sep", "set", "сен", "вер", "wrz", "zář", "eyl", "sze", "σεπ", "ruj", "سبتمبر", "syys"],
        [
            "oct", "okt", "ott", "out", "окт", "жов", "paź", "říj", "eki", "ekim", "οκτ", "lis", "أكتوبر", "loka",
            "outubro",
        ],
        ["nov", "ноя", "лис", "listopad", "kas", "νοέ", "νοε", "stu", "نوفمبر", "marras", "nop"],
        ["dec", "déc", "dez", "dic", "дек", "гру", "gru", "pro", "ara", "δεκ", "des", "ديسمبر", "joulu"],
    ]

    private static let table: [(name: String, month: Int)] = beginnings.enumerated().flatMap { month, names in
        names.map { ($0, month + 1) }
    }

    /// The longest beginning wins, so that "juil" is July and "jui" June.
    static func month(_ word: String) -> Int? {
        guard word.unicodeScalars.count >= 3 else { return nil }
        var best: (length: Int, month: Int)?
        for (name, month) in table where word.hasPrefix(name) && name.utf8.count > best?.length ?? 0 {
            best = (name.utf8.count, month)
        }
        return best?.month
    }
}
