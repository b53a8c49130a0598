/// How the number words of a language add up, where it is not one after the other from the greatest to the least.
package struct NumberGrammar: Sendable {
    /// Whether 4 × 20 is read so: French "quatre-vingts".
    let countsInTwenties: Bool
    /// Whether units stand behind ten as they do behind twenty: Turkish "on iki", Vietnamese "mười hai".
    let countsFromTen: Bool
    /// Whether ten stands behind its units: Arabic "خمسة عشر", Hebrew "חמש עשרה", and behind an ordinal too: "التاسع عشر".
    let putsTenLast: Bool
    /// Whether tens stand behind their units: Arabic "خمسة وعشرون".
    let putsTensLast: Bool
    /// The letter that says "and" at a word's head, as in Arabic and Hebrew.
    let prefixedAnd: UInt32?
    /// A word between figures and their scale: Romanian "120 de milioane".
    let scaleJoint: UInt64?
    /// Whether the scale stands before its number: Swahili "bilioni 3.5", "milioni mbili".
    let putsScaleFirst: Bool
    /// Whether the scale behind figures is written with endings: Tamil, Bengali.
    let writesEndings: Bool

    init(language: String) {
        countsInTwenties = language == "fr"
        countsFromTen = ["tr", "az", "kk", "uz", "vi", "eo", "sw"].contains(language)
        putsTenLast = language == "ar" || language == "he"
        putsTensLast = language == "ar"
        prefixedAnd = language == "ar" ? 0x648 : language == "he" ? 0x5D5 : nil
        putsScaleFirst = language == "sw"
        writesEndings = EndingLanguages.contains(language)
        scaleJoint = language == "ro" ? Scalars.key("de") : nil
    }
}
