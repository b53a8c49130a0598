import DragomanLanguages

/// Glossaries as comma-separated values (RFC 4180), as spreadsheets and other tools write them.
///
/// The first line names the columns: `source`, `target`, `term`, `rendering`, `forbidden` (several parted by `|`), `case`
/// (`yes` when letter case counts), `note`. Only `term` and `rendering` must be there when the pair is given; an empty
/// rendering means the term is not to be translated.
public enum GlossaryCSV {
    /// A line that was not taken, and why.
    public struct Problem: Hashable, Sendable {
        /// From 1.
        public var line: Int
        public var message: String
    }

    /// Reads a table. Lines that cannot be used are left out and told. O(n).
    public static func read(_ text: String, pair: LanguagePair? = nil) -> (glossary: Glossary, problems: [Problem]) {
        var records = CSVReader.records(in: text)[...]
        guard let header = records.popFirst() else { return (Glossary(), []) }
        var columns: [String: Int] = [:]
        for (index, name) in header.fields.enumerated() { columns[name.lowercased()] = index }
        guard columns["term"] != nil, columns["rendering"] != nil else {
            return (Glossary(), [Problem(line: 1, message: "The first line must name the columns term and rendering.")])
        }
        var glossary = Glossary()
        var problems: [Problem] = []
        for record in records where record.fields != [""] {
            func field(_ name: String) -> String {
                guard let index = columns[name], index < record.fields.count else { return "" }
                return record.fields[index]
            }
            let own =
                field("source").isEmpty || field("target").isEmpty
                ? pair
                : LanguagePair(source: .init(rawValue: field("source")), target: .init(rawValue: field("target")))
            guard let own else {
                problems.append(Problem(line: record.line, message: "The line names no pair of languages."))
                continue
            }
            guard !field("term").isEmpty else {
                problems.append(Problem(line: record.line, message: "The line has no term."))
                continue
            }
            glossary.entries.append(
                GlossaryEntry(
                    pair: own, term: field("term"),
                    rendering: field("rendering").isEmpty ? field("term") : field("rendering"),
                    forbidden: field("forbidden").split(separator: "|").map(String.init),
                    isCaseSensitive: ["yes", "true", "1"].contains(field("case").lowercased()),
                    note: field("note").isEmpty ? nil : field("note")))
        }
        return (glossary, problems)
    }

    /// Writes the whole glossary, all columns.
    public static func write(_ glossary: Glossary) -> String {
        var lines = ["source,target,term,rendering,forbidden,case,note"]
        for entry in glossary.entries {
            let fields = [
                entry.pair.source.rawValue, entry.pair.target.rawValue, entry.term, entry.rendering,
                entry.forbidden.joined(separator: "|"), entry.isCaseSensitive ? "yes" : "", entry.note ?? "",
            ]
            lines.append(fields.map(quoted).joined(separator: ","))
        }
        return lines.map { $0 + "\r\n" }.joined()
    }

    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.unicodeScalars.contains {
            $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == ";"
        }
        return needsQuotes
            ? "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : field
    }
}
