/// Reads comma-separated values; semicolons and tabs part fields where the first line shows that they do.
enum CSVReader {
    struct Record: Hashable {
        var fields: [String]
        /// Where it begins, from 1.
        var line: Int
    }

    static func records(in text: String) -> [Record] {
        var scalars = Array(text.unicodeScalars)[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        let separator = separator(of: scalars)
        var state = State()
        for scalar in scalars { state.take(scalar, separator: separator) }
        state.endRecord(isLast: true)
        return state.records
    }

    private static func separator(of scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
        let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
        let candidates: [Unicode.Scalar] = [",", ";", "\t"]
        let counts = candidates.map { candidate in first.count { $0 == candidate } }
        let best = counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) }
        return candidates[best ?? 0]
    }

    private struct State {
        var records: [Record] = []
        private var fields: [String] = []
        private var field = String.UnicodeScalarView()
        private var isQuoted = false
        private var endsQuote = false
        private var wasReturn = false
        private var line = 1
        private var start = 1

        mutating func take(_ scalar: Unicode.Scalar, separator: Unicode.Scalar) {
            if scalar == "\n" || (scalar == "\r") { line += scalar == "\n" && wasReturn ? 0 : 1 }
            defer { wasReturn = scalar == "\r" }
            if isQuoted, !endsQuote {
                if scalar == "\"" { endsQuote = true } else { field.append(scalar) }
                return
            }
            switch scalar {
            case "\"" where endsQuote:
                field.append(scalar)
                endsQuote = false
            case "\"" where field.isEmpty: isQuoted = true
            case separator: endField()
            case "\n" where wasReturn: start = line
            case "\n", "\r": endRecord(isLast: false)
            default: field.append(scalar)
            }
        }

        private mutating func endField() {
            fields.append(String(field))
            field = String.UnicodeScalarView()
            isQuoted = false
            endsQuote = false
        }

        mutating func endRecord(isLast: Bool) {
            if isLast, fields.isEmpty, field.isEmpty { return }
            endField()
            records.append(Record(fields: fields, line: start))
            fields = []
            start = line
        }
    }
}
