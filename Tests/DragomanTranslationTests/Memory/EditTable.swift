/// The textbook's distance of two rows of words or letters, by its whole table: what quicker ways are held to.
enum EditTable {
    static func distance<Element: Equatable>(_ one: [Element], _ other: [Element]) -> Int {
        var rows = [[Int]](repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
        for i in 0...one.count {
            for j in 0...other.count {
                if i == 0 || j == 0 {
                    rows[i][j] = i + j
                } else {
                    rows[i][j] = min(
                        rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), rows[i - 1][j] + 1,
                        rows[i][j - 1] + 1)
                }
            }
        }
        return rows[one.count][other.count]
    }
}
