/// The `meta` and `link` elements of a page, by name. What they say is read when somebody asks for it.
struct MetaTags: Sendable {
    private struct Entry: Sendable {
        /// The hash of one word of the element's name or relation.
        var word: UInt64
        var node: Int32
    }

    private let outline: Outline
    private var metas: [Entry] = []
    private var links: [Entry] = []
    private(set) var language: String?
    /// The address that those of the page are relative to, where it names one; may be relative itself.
    private(set) var base: String?

    /// The attributes that name what a `meta` element says.
    private static let names: [AttributeKey] = [.property, .name, .itemprop, .httpEquiv]

    init(_ outline: Outline) {
        self.outline = outline
        for index in outline.landmarks.declarations {
            switch outline.nodes[index].name {
            case .meta where outline.hasAttribute(.content, of: index):
                for key in Self.names {
                    Self.note(key, of: index, in: outline, &metas)
                }
            case .link where outline.hasAttribute(.href, of: index): Self.note(.rel, of: index, in: outline, &links)
            case .base where base == nil: base = outline.attribute(.href, of: index)
            case .html:
                language = outline.attribute(.lang, of: index).map(Trimming.collapsed).flatMap { $0.isEmpty ? nil : $0 }
            default: continue
            }
        }
    }

    /// The first content of the first of these names that has one. Case is ignored.
    func first(_ names: String...) -> String? {
        for name in names {
            if let content = contents(of: name).first(where: { !$0.isEmpty }) { return content }
        }
        return nil
    }

    func all(_ name: String) -> [String] { Array(contents(of: name)) }

    /// The address of the first `link` with this relation.
    func link(_ relation: String) -> String? {
        let word = ByteHash.of(relation.utf8)
        return links.first { $0.word == word }.flatMap { outline.attribute(.href, of: Int($0.node)) }
    }

    private func contents(of name: String) -> some Sequence<String> {
        let word = ByteHash.of(name.utf8)
        return metas.lazy.filter { $0.word == word }.map {
            Trimming.collapsed(CharacterEntities.decode(outline.attribute(.content, of: Int($0.node)) ?? ""))
        }
    }

    private static func note(_ key: AttributeKey, of node: Int, in outline: Outline, _ entries: inout [Entry]) {
        outline.withAttribute(key, of: node) { value in
            ByteSearch.parts(of: value, between: 0x20) {
                entries.append(Entry(word: ByteHash.of($0), node: Int32(node)))
            }
        }
    }
}
