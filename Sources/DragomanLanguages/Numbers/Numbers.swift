/// Numbers in running text, read and written by language.
public enum Numbers {
    /// The numbers of `text` in order: figures by the language's separators, with scale words ("3,5 million", "3 juta", "3万"), spelled
    /// numbers, Roman and Chinese numerals. O(n).
    public static func expressions(in text: String, language: Language) -> [NumberExpression] {
        expressions(in: ScannedText(text), language: language)
    }

    package static func expressions(in scan: ScannedText, language: Language) -> [NumberExpression] {
        var reader = NumberReader(scan: scan, language: language)
        return reader.run()
    }

    /// Writes a whole number the language's way: 1 500 in French, 1.500 in Spanish of five figures and more.
    public static func formatted(_ value: Int, language: Language) -> String {
        let text = NumberFormat.of(language).written(whole: String(value.magnitude), fraction: "")
        return value < 0 ? "\u{2212}" + text : text
    }

    /// Writes a number with its fraction, given as figures: ("1234", "5") is 1 234,5 in French.
    public static func formatted(whole: String, fraction: String, language: Language) -> String {
        NumberFormat.of(language).written(whole: whole, fraction: fraction)
    }
}
