// Writes Sources/DragomanLanguages/Generated/CalendarNames+Rows.swift: the names of months and weekdays, in the forms that CLDR knows
// (format and stand-alone, wide and abbreviated), lower-case.
//
// usage: swiftc calendar_names.swift -o /tmp/calendar_names && /tmp/calendar_names > …/Generated/CalendarNames+Rows.swift
import Foundation

let languages =
    "af ar ast az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gd gl he hi hr hu hy id is it ja ka kk ko lt lv mk mr ms mt nb nl nn oc pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh"
    .split(separator: " ").map(String.init)

func clean(_ text: String) -> String {
    var text = text.lowercased()
    for mark in ["\u{AD}", "\u{200F}", "\u{200E}"] { text = text.replacingOccurrences(of: mark, with: "") }
    return text.trimmingCharacters(in: CharacterSet(charactersIn: ". "))
}

func names(_ lists: [[String]], _ index: Int) -> String {
    var seen: [String] = []
    for list in lists {
        // "de genièr", "d’abril": the name is the last word.
        let word = clean(list[index]).split(whereSeparator: { " ’'".contains($0) }).last.map(String.init) ?? ""
        let isName = word.unicodeScalars.count > 1 && !word.contains(where: \.isNumber)
        if isName, !seen.contains(word) { seen.append(word) }
    }
    return seen.joined(separator: "|")
}

let formatter = DateFormatter()
formatter.calendar = Calendar(identifier: .gregorian)
formatter.locale = Locale(identifier: "en")
let english = formatter.monthSymbols ?? []
print("// swift-format-ignore-file")
print("// Made by Scripts/languages/calendar_names.swift from CLDR (Unicode License v3). Not to be edited by hand.\n")
print("extension CalendarNames {")
print("    /// Language, months, weekdays from Monday: `name|name` joined by blanks.")
print("    static let rows: [(language: String, months: String, weekdays: String)] = [")
for language in languages {
    formatter.locale = Locale(identifier: language)
    let months: [[String]] = [
        formatter.monthSymbols, formatter.standaloneMonthSymbols, formatter.shortMonthSymbols,
        formatter.shortStandaloneMonthSymbols,
    ]
    let days: [[String]] = [
        formatter.weekdaySymbols, formatter.standaloneWeekdaySymbols, formatter.shortWeekdaySymbols,
        formatter.shortStandaloneWeekdaySymbols,
    ]
    if language != "en", months[0] == english || names(months, 0).isEmpty { continue }
    let monthRow = (0..<12).map { names(months, $0) }.joined(separator: " ")
    let dayRow = [1, 2, 3, 4, 5, 6, 0].map { names(days, $0) }.joined(separator: " ")
    print("        (\"\(language)\", \"\(monthRow)\", \"\(dayRow)\"),")
}
print("    ]\n}")
