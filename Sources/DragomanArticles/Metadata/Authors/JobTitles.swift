/// Titles that Chinese, Japanese and Korean write before or behind a name: "記者王小明", "김철수 기자".
enum JobTitles {
    private static let before = [
        "本報記者", "本报记者", "本社記者", "特約記者", "特约记者", "實習記者", "实习记者", "見習記者", "见习记者", "記者", "记者", "撰文", "撰稿", "作者", "執筆",
        "通讯员", "取材・文", "文・構成", "構成・文", "文",
    ]
    private static let behind = [
        "記者", "记者", "선임기자", "인턴기자", "객원기자", "전문기자", "기자", "특파원", "논설위원", "編集委員", "論説委員", "特派員",
    ]
    /// Ends what says where a report comes from.
    private static let reports = ["報導", "报道", "報道"]
    /// Between a title of one character and a name, lest the character be the name's.
    private static func isMark(_ character: Character) -> Bool {
        switch character {
        case " ", ":", "：", "/", "／", "・", "·", "|", "｜": true
        default: false
        }
    }

    /// The name without its titles; nothing where the text says no name but a place.
    static func without(_ text: Substring) -> String {
        // No letter of another script opens a title.
        guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return String(text) }
        var name = text
        var hadTitle = false
        if let title = before.first(where: name.hasPrefix) {
            let rest = name.dropFirst(title.count)
            if title.count > 1 || rest.first.map(isMark) == true {
                name = rest
                hadTitle = true
            }
        }
        name = trim(name)
        if let title = behind.first(where: name.hasSuffix), name.count > title.count {
            name = trim(name.dropLast(title.count))
        }
        return !hadTitle && reports.contains(where: name.hasSuffix) ? "" : String(name)
    }

    /// Whether UTF-8 of a short line may end with a title, an address behind it aside.
    static func mayEnd(_ text: ArraySlice<UInt8>) -> Bool {
        text.count <= 80 && text.contains { $0 >= 0xE3 } && behindBytes.contains { text.contains(needle: $0) }
    }

    /// Whether a line is a name, or a place and a name, with a title behind it.
    static func ends(_ text: String) -> Bool {
        let line = trim(text[...])
        return behind.contains { line.hasSuffix($0) && line.count <= longestSignature }
    }

    /// Whether a line opens with a title and a mark: "記者・鈴木一郎".
    static func opens(_ text: String) -> Bool {
        before.contains { title in
            title.count > 1 && text.hasPrefix(title) && text.dropFirst(title.count).first.map(isMark) == true
        }
    }

    private static let behindBytes = behind.map { Array($0.utf8) }
    /// In characters.
    private static let longestSignature = 20

    private static func trim(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, isMark(first) { text = text.dropFirst() }
        while let last = text.last, isMark(last) { text = text.dropLast() }
        return text
    }
}
