/// "segunda-feira" and its like, which are two words with a hyphen.
enum PortugueseWeekday {
    private static let numbers: [UInt64: Int] = [
        Scalars.key("segunda"): 1, Scalars.key("terça"): 2, Scalars.key("quarta"): 3, Scalars.key("quinta"): 4,
        Scalars.key("sexta"): 5, Scalars.key("segundas"): 1, Scalars.key("terças"): 2, Scalars.key("quartas"): 3,
        Scalars.key("quintas"): 4, Scalars.key("sextas"): 5,
    ]
    private static let fair: Set<UInt64> = [Scalars.key("feira"), Scalars.key("feiras")]

    static func read(_ scan: ScannedText, _ index: Int) -> (Int, Int)? {
        guard let number = numbers[scan.tokens[index].key], index + 2 < scan.tokens.count, scan.isMark(index + 1, "-"),
            fair.contains(scan.tokens[index + 2].key)
        else { return nil }
        return (number, index + 3)
    }
}
