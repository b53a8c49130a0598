import DragomanLanguages

/// The units of measure, time and money that a text names.
struct UnitNames: Sendable {
    /// What can be confused with what.
    enum Dimension: Hashable, Sendable {
        case time, length, area, mass, volume, money
    }

    struct Unit: Hashable, Sendable {
        var name: String
        var dimension: Dimension
        /// In the dimension's base (metres, kilograms, hectares, litres, seconds); 0 for money.
        var factor: Double
    }

    private struct Entry: Sendable {
        var rest: [UInt64]
        var unit: Int
    }

    /// Names by their first token.
    private var entries: [UInt64: [Entry]] = [:]

    static func of(_ language: Language) -> UnitNames { table[language.primary] ?? common }

    private static let common = UnitNames("")
    private static let table: [String: UnitNames] = {
        var table: [String: UnitNames] = [:]
        for row in rows { table[row.language] = UnitNames(row.names + " " + (UnitRows.more[row.language] ?? "")) }
        table["no"] = table["nb"]
        return table
    }()

    private init(_ names: String) {
        for part in [names, UnitRows.symbols] {
            for entry in part.split(separator: " ") {
                guard let colon = entry.firstIndex(of: ":"), let unit = UnitRows.index[String(entry[..<colon])] else {
                    continue
                }
                for name in entry[entry.index(after: colon)...].split(separator: "|") { add(name, unit) }
            }
        }
    }

    private mutating func add(_ name: Substring, _ unit: Int) {
        let keys = ScannedText(String(name).replacing("_", with: " ")).tokens.map(\.key)
        guard let first = keys.first, keys.count <= 3 else { return }
        entries[first, default: []].append(Entry(rest: Array(keys.dropFirst()), unit: unit))
    }

    /// The unit whose name begins at token `index`, the longest, and the index behind it.
    func unit(at index: Int, in tokens: [TextToken]) -> (unit: Unit, end: Int)? {
        guard index >= 0, index < tokens.count, let candidates = entries[tokens[index].key] else { return nil }
        var best: (Unit, Int)?
        for entry in candidates where index + entry.rest.count < tokens.count {
            let end = index + 1 + entry.rest.count
            guard end > best?.1 ?? 0, zip(tokens[index + 1..<end], entry.rest).allSatisfy({ $0.key == $1 }) else {
                continue
            }
            best = (UnitRows.units[entry.unit], end)
        }
        return best
    }
}
