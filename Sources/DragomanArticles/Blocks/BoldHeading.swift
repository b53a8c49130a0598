/// Lines that are bold throughout and head what follows: many publishing programs have no other headings.
enum BoldHeading {
    /// The blocks with such lines made headings, one level below the highest of the page's own, or of the second where it has none.
    ///
    /// Such a line ends like no sentence, no question and no label, leads nowhere, stands neither near the start of the text nor below another heading, and
    /// above text that is not bold. The names of who speaks are such lines too.
    static func found(in blocks: [Block]) -> [Block] {
        let levels = blocks.compactMap { if case .heading(let level, _) = $0 { level } else { nil } }
        let level = min(6, levels.min().map { $0 + 1 } ?? 2)
        var found = blocks
        var count = 0
        // What is bold behind the first paragraph is a byline as often, if it is not the first of several.
        for index in blocks.indices.dropFirst().dropLast().reversed() {
            guard let line = line(of: blocks[index]), isHeading(Trimming.collapsed(line)), !isHead(blocks[index - 1]),
                isBody(blocks[index + 1]), index > 1 || count >= several && !isName(line)
            else { continue }
            found[index] = .heading(level: level, [.text(line)])
            count += 1
        }
        return found
    }

    private static let several = 2

    private static func isName(_ line: String) -> Bool {
        NameReader.isSignature(line) && !line.contains(where: \.isNumber)
    }

    /// What a paragraph says that is bold throughout, with its spaces as they are; nil for others.
    static func line(of block: Block) -> String? {
        guard case .paragraph(let inlines) = block else { return nil }
        var line: [Inline] = []
        for inline in inlines {
            switch inline {
            case .strong(let inner): line += inner
            case .text(let text) where text.allSatisfy(\.isWhitespace): line.append(inline)
            default: return nil
            }
        }
        let isPlain = line.allSatisfy { if case .text = $0 { true } else { false } }
        return isPlain && !line.isEmpty ? line.plainText : nil
    }

    /// In bytes.
    private static let longest = 120
    private static let mostWords = 12
    private static let endings: Set<Character> = [".", ",", ";", ":", "!", "?", "…", "。", "！", "？", "：", "।", "؟"]

    private static func isHeading(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last, text.utf8.count <= longest,
            text.split(separator: " ").count <= mostWords
        else { return false }
        return (first.isLetter || first.isNumber) && !endings.contains(last) && text.contains(where: \.isLetter)
            && !text.contains("@")
    }

    private static func isHead(_ block: Block) -> Bool {
        if case .heading = block { return true }
        return line(of: block) != nil
    }

    private static func isBody(_ block: Block) -> Bool {
        switch block {
        case .paragraph, .list, .quote, .table: line(of: block) == nil
        default: false
        }
    }
}
