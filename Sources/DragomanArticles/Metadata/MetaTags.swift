/// The `meta` and `link` elements of a page, by name.
struct MetaTags: Sendable {
    private var contents: [String: [String]] = [:]
    private var links: [String: String] = [:]
    private(set) var language: String?

    init(_ outline: Outline) {
        for index in outline.nodes.indices {
            switch outline.nodes[index].name {
            case .meta: readMeta(index, outline)
            case .link: readLink(index, outline)
            case .html:
                language = outline.attribute(.lang, of: index).map(Trimming.collapsed).flatMap { $0.isEmpty ? nil : $0 }
            default: continue
            }
        }
    }

    /// The first content of the first of these names that has one.
    func first(_ names: String...) -> String? {
        for name in names {
            if let content = contents[name]?.first(where: { !$0.isEmpty }) { return content }
        }
        return nil
    }

    func all(_ name: String) -> [String] { contents[name] ?? [] }

    /// The address of the first `link` with this relation.
    func link(_ relation: String) -> String? { links[relation] }

    private mutating func readMeta(_ index: Int, _ outline: Outline) {
        guard let content = outline.attribute(.content, of: index) else { return }
        for key in [AttributeKey.property, .name, .itemprop, .httpEquiv] {
            guard let name = outline.attribute(key, of: index) else { continue }
            for word in name.lowercased().split(separator: " ") {
                contents[String(word), default: []].append(Trimming.collapsed(CharacterEntities.decode(content)))
            }
        }
    }

    private mutating func readLink(_ index: Int, _ outline: Outline) {
        guard let relation = outline.attribute(.rel, of: index), let address = outline.attribute(.href, of: index)
        else { return }
        for word in relation.lowercased().split(separator: " ") where links[String(word)] == nil {
            links[String(word)] = address
        }
    }
}
