import DragomanLanguages

/// The units of measure, time and money that a text names. A class, so that a reader holds the tables by one reference.
final class UnitNames: Sendable {
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

    /// Places in ``lists`` by the names' first token.
    private let firsts: KeyTable<Int32>
    private let lists: [[Entry]]
    /// Letters that the head of an inflected word must have at least; 0 where words are looked up whole.
    private let leastHead: Int

    static func of(_ language: Language) -> UnitNames { table[language.primary] ?? common }

    private static let common = UnitNames("", leastHead: 0)

    private static let heads: [String: Int] = [
        "ko": 2, "ta": 4, "te": 4, "kn": 4, "ml": 4, "bn": 4, "gu": 4, "mr": 4, "hu": 5, "fi": 6, "et": 6, "tr": 5,
        "az": 5,
        "eu": 6, "fa": 5,
    ]

    private static let table: [String: UnitNames] = {
        var table: [String: UnitNames] = [:]
        for row in rows {
            table[row.language] = UnitNames(
                row.names + " " + (UnitRows.more[row.language] ?? ""), leastHead: heads[row.language] ?? 0)
        }
        table["no"] = table["nb"]
        return table
    }()

    private init(_ names: String, leastHead: Int) {
        var entries: [UInt64: [Entry]] = [:]
        for part in [names, UnitRows.symbols, CurrencyRows.names] {
            for entry in part.split(separator: " ") {
                guard let colon = entry.firstIndex(of: ":"), let unit = UnitRows.index[String(entry[..<colon])] else {
                    continue
                }
                for name in entry[entry.index(after: colon)...].split(separator: "|") {
                    Self.add(name, unit, to: &entries)
                }
            }
        }
        var firsts = KeyTable<Int32>(capacity: entries.count)
        var lists: [[Entry]] = []
        for (key, list) in entries {
            firsts.add(Int32(lists.count), for: key)
            lists.append(list)
        }
        self.leastHead = leastHead
        self.firsts = firsts
        self.lists = lists
    }

    private static func add(_ name: Substring, _ unit: Int, to entries: inout [UInt64: [Entry]]) {
        let tokens = ScannedText(String(name).replacing("_", with: " ")).tokens
        // Kana and Thai letters are a token each.
        guard let first = tokens.first?.key, tokens.count <= 3 || tokens.allSatisfy({ $0.kind == .ideograph }) else {
            return
        }
        let keys = tokens.map(\.key)
        entries[first, default: []].append(Entry(rest: Array(keys.dropFirst()), unit: unit))
    }

    /// The unit whose name begins at token `index`, the longest, and the index behind it.
    func unit(at index: Int, in scan: ScannedText) -> (unit: Unit, end: Int)? {
        let tokens = scan.tokens
        guard index >= 0, index < tokens.count else { return nil }
        guard let list = firsts[tokens[index].key] else {
            return inflected(tokens[index], scan).map { ($0, index + 1) }
        }
        var best: (Unit, Int)?
        for entry in lists[Int(list)] where index + entry.rest.count < tokens.count {
            let end = index + 1 + entry.rest.count
            guard end > best?.1 ?? 0, zip(tokens[index + 1..<end], entry.rest).allSatisfy({ $0.key == $1 }) else {
                continue
            }
            best = (UnitRows.units[entry.unit], end)
        }
        return best
    }

    /// The unit at the head of a word, in languages that write endings or particles on it: "킬로미터이며", "kilométerre".
    private func inflected(_ token: TextToken, _ scan: ScannedText) -> Unit? {
        guard leastHead > 0, token.kind == .word, let list = scan.beginning(of: token, in: firsts, least: leastHead)
        else { return nil }
        return lists[Int(list)].first { $0.rest.isEmpty }.map { UnitRows.units[$0.unit] }
    }
}
