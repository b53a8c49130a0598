import DragomanLanguages

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
        addNames(tokens)
        let isLatin = script == .latin
        for token in tokens where token.kind == .word && token.script != .latin && !isLatin {
            addSkeletons(of: token)
        }
    }

    /// Takes the numbers of the original's runs of text, in figures and in words, by their value.
    mutating func addNumbers(of runs: [String], language: String) {
        let language = Language(rawValue: language)
        for run in runs where Self.hasReadableFigures(run) {
            for number in Numbers.expressions(in: run, language: language) where number.form != .roman {
                guard let key = NumberKey(number.value) else { continue }
                count(StoryTerm(key.isDistinctive ? .figure : .number, key.text))
            }
        }
    }

    /// Whether no chain of figures is longer than any number is: rows of them (`1.1.1.1…`) mean nothing and take long to read.
    private static func hasReadableFigures(_ run: String) -> Bool {
        var length = 0
        for scalar in run.unicodeScalars {
            length = isOfFigures(scalar) ? length + 1 : 0
            if length > longestChain { return false }
        }
        return true
    }

    private static func isOfFigures(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x20, 0x27, 0x2C, 0x2E, 0xA0, 0x66B, 0x66C, 0x2009, 0x2019, 0x202F: true
        case 0..<0x80: false
        default: scalar.properties.numericType == .decimal
        }
    }

    private static let longestChain = 60

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
