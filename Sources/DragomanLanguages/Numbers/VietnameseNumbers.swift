/// Vietnamese number words that are more often something else: "năm" is five and year, "không" zero and not.
enum VietnameseNumbers {
    private static let five = Scalars.key("năm")
    private static let zero = Scalars.key("không")
    private static let hundred = Scalars.key("trăm")

    /// Whether the word at `index` is not the number: "năm" counts before a multiplier or scale ("năm mươi"), "không" before a hundred.
    static func isOther(_ scan: ScannedText, _ index: Int, _ words: NumberWords) -> Bool {
        let key = scan.tokens[index].key
        guard key == five || key == zero, index + 1 < scan.tokens.count else { return key == five || key == zero }
        let next = scan.tokens[index + 1].key
        if key == zero { return next != hundred }
        guard let word = words.words[next] else { return true }
        return word.role != .multiplier && word.role != .scale
    }
}
