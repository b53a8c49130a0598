/// Reads the light markup of the outlets' data files.
///
/// Blocks stand apart by an empty line. `## ` opens a heading, `- ` and `1. ` lists, `> ` a quotation (its last line `> — ` names who
/// said it), `|` a table (`|=` its caption), `@` everything else: `@figure scene | caption | credit`, `@post name | handle | text`,
/// `@video title | address`, `@ad`, `@also slug`, `@newsletter`, `@shortcode text`, `@sign text`, `@note text`, `@page` (a page break).
enum DemoBlockParser {
    /// The article's pages, each a row of blocks; one page at least.
    static func pages(of body: String) -> [[DemoBlock]] {
        var pages: [[DemoBlock]] = [[]]
        for lines in paragraphs(of: body) {
            if lines == ["@page"] {
                pages.append([])
            } else if let block = block(from: lines) {
                pages[pages.count - 1].append(block)
            }
        }
        return pages
    }

    private static func paragraphs(of body: String) -> [[String]] {
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.split(separator: "").map(Array.init)
    }

    private static func block(from lines: [String]) -> DemoBlock? {
        guard let first = lines.first else { return nil }
        if first.hasPrefix("## ") { return .heading(String(first.dropFirst(3))) }
        if first.hasPrefix("- ") { return .list(ordered: false, lines.map { String($0.dropFirst(2)) }) }
        if first.hasPrefix("1. ") { return .list(ordered: true, lines.map(afterNumber)) }
        if first.hasPrefix("> ") { return quote(lines) }
        if first.hasPrefix("|") { return table(lines) }
        if first.hasPrefix("@") { return directive(first) }
        return .paragraph(lines.joined(separator: " "))
    }

    private static func afterNumber(_ line: String) -> String {
        line.split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? line
    }

    private static func quote(_ lines: [String]) -> DemoBlock {
        let said = lines.map { String($0.dropFirst(2)) }
        let attribution = said.last.flatMap { $0.hasPrefix("— ") ? String($0.dropFirst(2)) : nil }
        let text = (attribution == nil ? said[...] : said.dropLast()).joined(separator: " ")
        return .quote(text, attribution: attribution)
    }

    private static func table(_ lines: [String]) -> DemoBlock {
        let caption = lines.first { $0.hasPrefix("|= ") }.map { String($0.dropFirst(3)) }
        let rows = lines.filter { !$0.hasPrefix("|= ") }.map { fields($0.drop { $0 == "|" }) }
        return .table(caption: caption, rows: rows)
    }

    private static func directive(_ line: String) -> DemoBlock? {
        let parts = line.split(separator: " ", maxSplits: 1)
        let text = parts.count > 1 ? String(parts[1]) : ""
        let fields = fields(text[...])
        switch parts[0] {
        case "@ad": return .advertisement
        case "@newsletter": return .newsletter
        case "@also": return .readAlso(text)
        case "@shortcode": return .shortcode(text)
        case "@sign": return .signature(text)
        case "@note": return .note(text)
        case "@video" where fields.count == 2: return .video(title: fields[0], url: fields[1])
        case "@post" where fields.count == 3: return .post(name: fields[0], handle: fields[1], text: fields[2])
        case "@figure" where fields.count == 3:
            return PictureScene(rawValue: fields[0]).map { .figure($0, caption: fields[1], credit: fields[2]) }
        default: return nil
        }
    }

    private static func fields(_ text: Substring) -> [String] {
        text.split(separator: "|").map { field in
            String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }
}
