/// Words that are numbers, by language. A class, for the reason ``CalendarNames`` is one.
package final class NumberWords: Sendable {
    package struct Word: Sendable {
        package enum Role: UInt8, Sendable {
            /// Adds to what went before: "vingt", "five", "doscientos".
            case plain
            /// Adds ten: Indonesian "belas".
            case teen
            /// Multiplies what stands below it: "puluh", "hundred".
            case multiplier
            /// Multiplies everything before it: "thousand", "juta".
            case scale
            /// Ends the number and makes it an ordinal.
            case ordinal
            /// Stands before a number and adds a half to it.
            case half
        }

        package var value: Double
        package var role: Role
        /// Whether it counts only behind figures: "Mio", "bn".
        package var needsFigures = false
    }

    package let words: KeyTable<Word>
    /// Words that may stand inside a number: "and", "et", "y".
    package let connectors: KeySet
    /// How its words add up.
    package let grammar: NumberGrammar

    private init(words: KeyTable<Word>, connectors: KeySet, grammar: NumberGrammar) {
        self.words = words
        self.connectors = connectors
        self.grammar = grammar
    }

    /// The words of `language`; nil when there are none for it.
    package static func of(_ language: Language) -> NumberWords? { table[language.primary] }

    private static let table: [String: NumberWords] = {
        var rows: [String: KeyTable<Word>] = [:]
        for row in NumberWordRows.rows + NumberWordForms.rows {
            take(row, into: &rows[row.language, default: KeyTable(capacity: 300)])
        }
        for row in spelled {
            var table = rows[row.language] ?? KeyTable(capacity: 300)
            take(row.cardinals, ordinal: false, into: &table)
            take(row.ordinals, ordinal: true, into: &table)
            for ending in NumberWordForms.ordinalEndings[row.language] ?? [] {
                each(row.cardinals) { value, word in
                    table.add(Word(value: value, role: .ordinal), for: Scalars.key(word + ending))
                }
            }
            rows[row.language] = table
        }
        var found: [String: NumberWords] = [:]
        for (language, words) in rows {
            let connectors = NumberWordRows.connectors[language] ?? ""
            found[language] = NumberWords(
                words: words, connectors: KeySet(connectors.split(separator: " ").map { Scalars.key($0) }),
                grammar: NumberGrammar(language: language))
        }
        found["no"] = found["nb"]
        found["tl"] = found["fil"]
        return found
    }()

    /// What a word behind figures may multiply them with; in languages that write endings on it, also with one.
    func scale(_ scan: ScannedText, _ token: TextToken) -> Word? {
        if let word = words[token.key] { return word }
        guard grammar.writesEndings, let word = scan.beginning(of: token, in: words) else { return nil }
        return word.role == .scale && !word.needsFigures ? word : nil
    }

    private static func take(_ row: NumberWordRows.Row, into table: inout KeyTable<Word>) {
        for (role, list) in [
            (Word.Role.plain, row.plain), (.multiplier, row.multipliers), (.scale, row.scales),
            (.ordinal, row.ordinals),
        ] {
            each(list) { value, word in
                table.add(Word(value: value, role: role), for: Scalars.key(word))
                guard role == .scale, EndingLanguages.contains(row.language),
                    let head = EndingLanguages.head(of: String(word))
                else { return }
                table.add(Word(value: value, role: role), for: Scalars.key(head))
            }
        }
        each(row.abbreviations) { value, word in
            table.add(Word(value: value, role: .scale, needsFigures: true), for: Scalars.key(word))
        }
        for word in row.half.split(separator: "|") {
            table.add(Word(value: 0.5, role: .half), for: Scalars.key(word))
        }
        if !row.teen.isEmpty { table.add(Word(value: 10, role: .teen), for: Scalars.key(row.teen)) }
    }

    private static func take(_ list: String, ordinal: Bool, into table: inout KeyTable<Word>) {
        each(list) { value, word in
            let role: Word.Role = ordinal ? .ordinal : isScale(value) ? .scale : value == 100 ? .multiplier : .plain
            table.add(Word(value: value, role: role), for: Scalars.key(word))
        }
    }

    /// 1000 and the powers of a million or a thousand; "zweitausend" is a plain 2000.
    private static func isScale(_ value: Double) -> Bool {
        value == 1e3 || value == 1e6 || value == 1e9 || value == 1e12
    }

    /// Reads `value:word|word value:word`.
    private static func each(_ list: String, _ body: (Double, Substring) -> Void) {
        for entry in list.split(separator: " ") {
            guard let colon = entry.firstIndex(of: ":"), let value = Double(entry[..<colon]) else { continue }
            for word in entry[entry.index(after: colon)...].split(separator: "|") { body(value, word) }
        }
    }
}
