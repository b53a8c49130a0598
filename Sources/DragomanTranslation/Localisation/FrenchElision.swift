import DragomanLanguages

/// French elision: "que il" is qu'il, "le avion" l'avion; and the reverse fault of rule-based engines, "qu'entrera" for "qui entrera".
enum FrenchElision {
    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Scalars.key($0) })
    }

    private static let elided = keys("le la de ne que se me te je ce jusque lorsque puisque quoique")
    private static let si = Scalars.key("si")
    private static let he = keys("il ils")
    /// Begin with a vowel and are not elided before.
    private static let exceptions = keys(
        "onze onzième oui ouistiti uhlan ululer yaourt yacht y un huit ouate énième iode")
    private static let que = Scalars.key("qu")
    /// Words that follow "qu'" as the subject or an adverb.
    private static let subjects = keys(
        "il elle on ils elles un une en y à au aux autant ainsi après avant avec aucun aucune autre entre est eux elles ici ont était"
    )
    private static let vowels = Set("aeiouàâéèêëîïôœùûAEIOUÀÂÉÈÊËÎÏÔŒÙÛ".unicodeScalars.map(\.value))

    static func edit(_ text: CheckedText, _ edits: inout LocalEdits) {
        let tokens = text.tokens
        for index in tokens.indices.dropLast()
        where tokens[index].kind == .word && !text.isProtected(Int(tokens[index].start)) {
            let word = tokens[index]
            let next = tokens[index + 1]
            if next.kind == .word, next.followsSpace, Int(next.start) - Int(word.end) == 1, beginsWithVowel(next, text)
            {
                join(word, next, text, &edits)
            } else if word.key == que, index + 2 < tokens.count, text.scan.isMark(index + 1, "'"),
                text.scan.isMark(index - 1, ",")
            {
                relative(word, tokens[index + 2], text, &edits)
            }
        }
    }

    private static func beginsWithVowel(_ token: TextToken, _ text: CheckedText) -> Bool {
        vowels.contains(text.scalars[Int(token.start)]) && !exceptions.contains(token.key) && token.count > 1
            && !token.isAllCapitals
    }

    private static func join(_ word: TextToken, _ next: TextToken, _ text: CheckedText, _ edits: inout LocalEdits) {
        let isSi = word.key == si && he.contains(next.key)
        // "La" of a name, "Je" and "Ce" at rest: a capital in mid-sentence is left alone.
        guard isSi || (elided.contains(word.key) && !next.isCapitalised), !word.isAllCapitals || word.count == 1 else {
            return
        }
        let letters = text.string(word.range)
        edits.add("local-elision", Int(word.start)..<Int(next.start), letters.dropLast() + "’")
    }

    /// ", qu'entrera en vigueur": a verb in the third person right behind "qu'" has "qui" for its subject.
    private static func relative(_ word: TextToken, _ next: TextToken, _ text: CheckedText, _ edits: inout LocalEdits) {
        guard next.kind == .word, !next.followsSpace, !next.isCapitalised, next.count >= 5, !subjects.contains(next.key)
        else { return }
        let ending = text.string(Int(next.end) - 3..<Int(next.end))
        guard ["era", "ira", "ont", "ait", "ent"].contains(ending), !text.string(next.range).hasSuffix("ment") else {
            return
        }
        let que = text.string(word.range)
        edits.add("local-elision", Int(word.start)..<Int(next.start), que.prefix(2) + "i ")
    }
}
