/// The few character references that translation services put into plain text.
enum Entities {
    private static let known = ["&#39;": "'", "&#x27;": "'", "&quot;": "\"", "&lt;": "<", "&gt;": ">", "&amp;": "&"]

    static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[mark...]
            if let (entity, plain) = known.first(where: { rest.hasPrefix($0.key) }) {
                result += plain
                rest = rest.dropFirst(entity.count)
            } else {
                result += rest.prefix(1)
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
