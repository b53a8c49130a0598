/// An element's name, from the fixed list of those the site writes.
package struct Tag: Sendable {
    let name: StaticString

    private init(_ name: StaticString) { self.name = name }
}

extension Tag {
    package static let a = Tag("a"), article = Tag("article"), aside = Tag("aside"), bdi = Tag("bdi")
    package static let blockquote = Tag("blockquote"), body = Tag("body"), button = Tag("button")
    package static let caption = Tag("caption"), cite = Tag("cite"), code = Tag("code"), dd = Tag("dd")
    package static let details = Tag("details"), div = Tag("div"), dl = Tag("dl"), dt = Tag("dt"), em = Tag("em")
    package static let figcaption = Tag("figcaption"), figure = Tag("figure"), footer = Tag("footer")
    package static let form = Tag("form"), h1 = Tag("h1"), h2 = Tag("h2"), h3 = Tag("h3"), h4 = Tag("h4")
    package static let h5 = Tag("h5"), h6 = Tag("h6"), head = Tag("head"), header = Tag("header")
    package static let html = Tag("html"), label = Tag("label"), li = Tag("li"), main = Tag("main")
    package static let mark = Tag("mark"), nav = Tag("nav"), ol = Tag("ol"), p = Tag("p"), pre = Tag("pre")
    package static let section = Tag("section"), span = Tag("span"), strong = Tag("strong"), sub = Tag("sub")
    package static let summary = Tag("summary"), sup = Tag("sup"), table = Tag("table"), tbody = Tag("tbody")
    package static let td = Tag("td"), textarea = Tag("textarea"), th = Tag("th"), thead = Tag("thead")
    package static let time = Tag("time"), title = Tag("title"), tr = Tag("tr"), ul = Tag("ul")
}

/// An element that has no content and no end tag.
package struct VoidTag: Sendable {
    let name: StaticString

    private init(_ name: StaticString) { self.name = name }

    package static let br = VoidTag("br"), hr = VoidTag("hr"), img = VoidTag("img"), input = VoidTag("input")
    package static let link = VoidTag("link"), meta = VoidTag("meta")
}
