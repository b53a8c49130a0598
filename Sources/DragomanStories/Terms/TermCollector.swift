/// Gathers the terms of one article, in the original and in translation.
struct TermCollector {
    /// Names that say nothing of what the article is about: its outlet's.
    let ownNames: Set<String>
    /// How often each term stands in the article.
    private(set) var counts: [StoryTerm: Int] = [:]
    /// How many of the tokens of each script there were.
    private var scripts: [Script: Int] = [:]

    init(outlet: String?) {
        ownNames = Set(TokenScanner.tokens(of: outlet ?? "").map(\.text))
    }

    /// The script most words of the original are written in.
    var script: Script { scripts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .latin }

    /// Takes the tokens of the original.
    mutating func add(_ tokens: [Token], language: String) {
        for token in tokens where token.kind == .word { scripts[token.script, default: 0] += 1 }
        addWords(tokens, language: language)
        addNumbers(tokens)
        addNames(tokens)
        let isLatin = script == .latin
        for token in tokens where token.kind == .word && token.script != .latin && !isLatin {
            addSkeletons(of: token)
        }
    }

    /// Takes the topics that the outlet files the article under.
    mutating func addTopics(_ topics: [String], language: String) {
        for topic in topics {
            let words = TokenScanner.tokens(of: topic).map(\.text)
            if !words.isEmpty { count(StoryTerm(.topic, words.joined(separator: " "), language: language)) }
        }
    }

    /// Takes the tokens of a translation: its words and its names; the numbers are the original's.
    mutating func addTranslation(_ tokens: [Token], language: String) {
        addWords(tokens, language: language)
        if script != .latin { addNames(tokens) }
    }

    private mutating func count(_ term: StoryTerm) { counts[term, default: 0] += 1 }

    private mutating func addWords(_ tokens: [Token], language: String) {
        var previous: Token?
        for token in tokens {
            defer { previous = token }
            switch token.kind {
            case .word where token.text.unicodeScalars.count >= 4 && !CommonWords.contains(token.text):
                // Endings change with number and gender: the first seven letters stand for the word.
                count(StoryTerm(.word, String(token.text.prefix(7)), language: language))
            case .ideograph:
                if let previous, previous.kind == .ideograph {
                    count(StoryTerm(.word, previous.text + token.text, language: language))
                }
            default: break
            }
        }
    }

    private mutating func addNumbers(_ tokens: [Token]) {
        for token in tokens where token.kind == .number {
            guard let number = NumberKey(token.text) else { continue }
            count(StoryTerm(number.isDistinctive ? .figure : .number, number.text))
        }
    }

    /// Takes words with a capital inside a sentence, and those with a capital at its start that elsewhere have one inside.
    private mutating func addNames(_ tokens: [Token]) {
        let inside = Set(tokens.lazy.filter { $0.isCapitalised && !$0.opensSentence }.map(\.text))
        for token in tokens where token.isCapitalised && token.script == .latin && inside.contains(token.text) {
            guard token.text.utf8.count >= 3, !CommonWords.contains(token.text), !ownNames.contains(token.text) else {
                continue
            }
            count(StoryTerm(.name, token.text))
            addSkeletons(of: token)
        }
    }

    private mutating func addSkeletons(of token: Token) {
        for skeleton in NameSkeleton.skeletons(of: token.text, script: token.script) {
            count(StoryTerm(.skeleton, skeleton))
        }
    }
}
