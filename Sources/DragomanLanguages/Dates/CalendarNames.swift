/// The names of months and weekdays of a language, with their inflected forms.
///
/// A class, as all tables of words are that are made once and asked for every word: a reader holds it by one reference.
package final class CalendarNames: Sendable {
    package struct Name: Sendable {
        /// 1 to 12, or 1 (Monday) to 7.
        package var number: Int
        /// Whether it stands for a month or weekday only beside a figure: "may", "mar", "sat".
        package var needsFigure: Bool
        /// Whether it must begin with a capital: Greek "Τρίτη", Indonesian "Minggu".
        package var needsCapital: Bool
        /// Whether it must not begin with a capital: French "mars".
        package var needsLowercase = false
        /// Whether it counts at the head of a text only beside a figure: "May".
        package var isDoubtfulFirst = false

        fileprivate var certain: Name {
            var name = self
            name.needsFigure = false
            return name
        }
    }

    package let months: KeyTable<Name>
    package let weekdays: KeyTable<Name>
    /// Words between the parts of a date: "de", "of", "d".
    package let joints: KeySet
    /// Words before a name that make it certain, however doubtful it is: Hebrew "ביום שני".
    private let leads: KeySet
    /// Words behind it that do: Turkish "cuma günü".
    private let trails: KeySet
    private let writesEndings: Bool
    /// Months and weekdays of two words, by both words.
    private let monthPairs: KeyTable<Name>
    private let weekdayPairs: KeyTable<Name>

    package static func of(_ language: Language) -> CalendarNames? { table[language.primary] }

    private static let table: [String: CalendarNames] = {
        var table: [String: CalendarNames] = [:]
        for row in rows + CalendarRows.extra where table[row.language] == nil {
            table[row.language] = CalendarNames(row.language, months: row.months, weekdays: row.weekdays)
        }
        table["no"] = table["nb"]
        table["tl"] = table["fil"]
        return table
    }()

    private static let joints = KeySet(
        "de del d of di da do den the le el am vom van ng года год року гола г р рік roku r gada metų m an и i al"
            .split(separator: " ")
            .map { Scalars.key($0) })

    private init(_ language: String, months: String, weekdays: String) {
        joints = Self.joints
        leads = KeySet((CalendarRows.leads[language] ?? "").split(separator: " ").map { Scalars.key($0) })
        trails = KeySet((CalendarRows.trails[language] ?? "").split(separator: " ").map { Scalars.key($0) })
        writesEndings = EndingLanguages.contains(language)
        monthPairs = Self.pairs(CalendarRows.twoWords[language])
        weekdayPairs = Self.pairs(CalendarRows.twoWordDays[language])
        let parts = Set((CalendarRows.parts[language] ?? "").split(separator: " ").map(String.init))
        let prefixes = (CalendarRows.prefixes[language] ?? "").split(separator: " ")
        let doubtful = Set((CalendarRows.doubtful[language] ?? "").split(separator: " ").map { Scalars.key($0) })
        let capital = Set((CalendarRows.capitalised[language] ?? "").split(separator: " ").map { Scalars.key($0) })
        let lowercase = Set((CalendarRows.lowercase[language] ?? "").split(separator: " ").map { Scalars.key($0) })
        let notFirst = Set((CalendarRows.notFirst[language] ?? "").split(separator: " ").map { Scalars.key($0) })
        let endings = CalendarRows.endings(of: language)
        let extra = CalendarRows.forms[language]
        var table = KeyTable<Name>(capacity: 64)
        Self.fill(
            &table, months, extra?.months ?? "", endings, doubtful, capital, lowercase: lowercase, notFirst: notFirst,
            prefixes: prefixes, parts: parts, hasHeads: writesEndings)
        self.months = table
        table = KeyTable<Name>(capacity: 32)
        Self.fill(
            &table, weekdays, extra?.weekdays ?? "", endings, doubtful, capital, lowercase: lowercase,
            notFirst: notFirst, prefixes: prefixes, parts: parts, hasHeads: writesEndings)
        self.weekdays = table
    }

    /// The name of a month at token `index`, and the index behind it.
    func month(_ scan: ScannedText, at index: Int) -> (name: Name, end: Int)? {
        pair(monthPairs, scan, index) ?? name(months, scan, index)
    }

    /// The name of a weekday at token `index`, and the index behind it.
    func weekday(_ scan: ScannedText, at index: Int) -> (name: Name, end: Int)? {
        pair(weekdayPairs, scan, index) ?? name(weekdays, scan, index)
    }

    private func pair(_ pairs: KeyTable<Name>, _ scan: ScannedText, _ index: Int) -> (name: Name, end: Int)? {
        guard !pairs.isEmpty, index + 1 < scan.tokens.count else { return nil }
        return pairs[Self.pairKey(scan.tokens[index].key, scan.tokens[index + 1].key)].map { ($0, index + 2) }
    }

    private static func pairKey(_ first: UInt64, _ second: UInt64) -> UInt64 { Scalars.mix(first, 0x20) &* 31 ^ second }

    private static func pairs(_ list: String?) -> KeyTable<Name> {
        var table = KeyTable<Name>()
        for entry in (list ?? "").split(separator: " ") {
            let parts = entry.split(separator: ":")
            guard parts.count == 2, let number = Int(parts[0]) else { continue }
            for words in parts[1].split(separator: "|") {
                let keys = words.split(separator: "_").map { Scalars.key($0) }
                table.add(Name(number: number, needsFigure: false, needsCapital: false), for: pairKey(keys[0], keys[1]))
            }
        }
        return table
    }

    private func name(_ table: KeyTable<Name>, _ scan: ScannedText, _ index: Int) -> (name: Name, end: Int)? {
        let token = scan.tokens[index]
        if let name = table[token.key] {
            let isCertain =
                name.needsFigure
                && (index > 0 && leads.contains(scan.tokens[index - 1].key)
                    || index + 1 < scan.tokens.count && trails.contains(scan.tokens[index + 1].key))
            return (isCertain ? name.certain : name, index + 1)
        }
        if let joined = scan.joinedWord(at: index), let name = table[joined.key] { return (name, joined.end) }
        guard writesEndings, let name = scan.beginning(of: token, in: table), !name.needsFigure else { return nil }
        return (name, index + 1)
    }

    private static func fill(
        _ table: inout KeyTable<Name>, _ list: String, _ more: String, _ endings: [Substring], _ doubtful: Set<UInt64>,
        _ capital: Set<UInt64>, lowercase: Set<UInt64>, notFirst: Set<UInt64>, prefixes: [Substring],
        parts: Set<String>, hasHeads: Bool
    ) {
        func add(_ word: String, _ number: Int, isShort: Bool) {
            let key = Scalars.key(word)
            let name = Name(
                number: number, needsFigure: isShort || doubtful.contains(key), needsCapital: capital.contains(key),
                needsLowercase: lowercase.contains(key), isDoubtfulFirst: notFirst.contains(key))
            table.add(name, for: key)
            if hasHeads, let head = EndingLanguages.head(of: word) { table.add(name, for: Scalars.key(head)) }
            for prefix in prefixes { table.add(name, for: Scalars.key(prefix + word)) }
        }
        let names = list.split(separator: " ").map {
            $0.split(separator: "|").map(String.init).filter { !parts.contains($0) }
        }
        for entry in more.split(separator: " ") {
            let parts = entry.split(separator: ":")
            guard parts.count == 2, let number = Int(parts[0]) else { continue }
            for word in parts[1].split(separator: "|") { add(String(word), number, isShort: false) }
        }
        for (index, forms) in names.enumerated() {
            let longest = forms.map(\.unicodeScalars.count).max() ?? 0
            for form in forms where form.unicodeScalars.count > 4 || form.unicodeScalars.count >= longest - 1 {
                add(form, index + 1, isShort: false)
                guard form.unicodeScalars.count >= 4 || longest < 4 else { continue }
                for ending in endings { add(form + ending, index + 1, isShort: false) }
                guard endings.count > 1, let last = form.last, "aeiouyаеиоуяьійюαεηιοςաոაეიოუ".contains(last) else {
                    continue
                }
                for ending in endings { add(String(form.dropLast()) + ending, index + 1, isShort: false) }
            }
            for form in forms { add(form, index + 1, isShort: form.unicodeScalars.count <= 4 && longest > 5) }
        }
    }
}
