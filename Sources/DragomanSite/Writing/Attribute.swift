package import DragomanLanguages

/// An attribute the site may write.
///
/// There is no way to make one of any other name: no `style`, no event handler, no address that is not an ``Address``.
package struct Attribute: Sendable {
    enum Value: Sendable {
        case none
        case fixed(StaticString)
        case text(String)
        case number(Int)
    }

    let name: StaticString
    let value: Value

    private init(_ name: StaticString, _ value: Value = .none) {
        self.name = name
        self.value = value
    }
}

extension Attribute {
    package static func `class`(_ name: StaticString) -> Attribute { Attribute("class", .fixed(name)) }
    package static func id(_ name: StaticString) -> Attribute { Attribute("id", .fixed(name)) }
    package static func id(_ name: StaticString, _ number: Int) -> Attribute {
        Attribute("id", .text("\(name)\(number)"))
    }
    package static func href(_ address: Address) -> Attribute { Attribute("href", .text(address.text)) }
    package static func href(fragment: StaticString) -> Attribute { Attribute("href", .text("#\(fragment)")) }
    package static func src(_ address: Address) -> Attribute { Attribute("src", .text(address.text)) }
    package static func action(_ address: Address) -> Attribute { Attribute("action", .text(address.text)) }
    package static func cite(_ address: Address) -> Attribute { Attribute("cite", .text(address.text)) }
    package static func rel(_ relation: StaticString) -> Attribute { Attribute("rel", .fixed(relation)) }
    package static func lang(_ language: Language) -> Attribute { Attribute("lang", .text(language.rawValue)) }
    package static func hreflang(_ language: Language) -> Attribute {
        Attribute("hreflang", .text(language.rawValue))
    }
    package static let hreflangDefault = Attribute("hreflang", .fixed("x-default"))
    package static func dir(_ direction: Direction) -> Attribute { Attribute("dir", .fixed(direction.name)) }
    package static func title(_ text: String) -> Attribute { Attribute("title", .text(text)) }
    package static func alt(_ text: String) -> Attribute { Attribute("alt", .text(text)) }
    package static func label(_ text: String) -> Attribute { Attribute("aria-label", .text(text)) }
    package static func labelled(by id: StaticString) -> Attribute { Attribute("aria-labelledby", .fixed(id)) }
    package static let current = Attribute("aria-current", .fixed("page"))
    package static let hidden = Attribute("aria-hidden", .fixed("true"))
    package static func role(_ role: StaticString) -> Attribute { Attribute("role", .fixed(role)) }
    package static func type(_ type: StaticString) -> Attribute { Attribute("type", .fixed(type)) }
    package static func name(_ name: StaticString) -> Attribute { Attribute("name", .fixed(name)) }
    package static func property(_ name: StaticString) -> Attribute { Attribute("property", .fixed(name)) }
    package static func content(_ text: String) -> Attribute { Attribute("content", .text(text)) }
    package static func value(_ text: String) -> Attribute { Attribute("value", .text(text)) }
    package static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", .text(text)) }
    package static func autocomplete(_ kind: StaticString) -> Attribute { Attribute("autocomplete", .fixed(kind)) }
    package static func `for`(_ id: StaticString) -> Attribute { Attribute("for", .fixed(id)) }
    package static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", .fixed(scope)) }
    package static func dateTime(_ text: String) -> Attribute { Attribute("datetime", .text(text)) }
    package static func start(_ number: Int) -> Attribute { Attribute("start", .number(number)) }
    package static func columnSpan(_ number: Int) -> Attribute { Attribute("colspan", .number(number)) }
    package static func rowSpan(_ number: Int) -> Attribute { Attribute("rowspan", .number(number)) }
    package static func width(_ pixels: Int) -> Attribute { Attribute("width", .number(pixels)) }
    package static func height(_ pixels: Int) -> Attribute { Attribute("height", .number(pixels)) }
    package static func describedBy(_ ids: StaticString) -> Attribute { Attribute("aria-describedby", .fixed(ids)) }
    package static let invalid = Attribute("aria-invalid", .fixed("true"))
    package static func rows(_ number: Int) -> Attribute { Attribute("rows", .number(number)) }
    package static func tabIndex(_ number: Int) -> Attribute { Attribute("tabindex", .number(number)) }
    package static func maxLength(_ number: Int) -> Attribute { Attribute("maxlength", .number(number)) }
    package static func method(_ method: StaticString) -> Attribute { Attribute("method", .fixed(method)) }
    package static func media(_ query: StaticString) -> Attribute { Attribute("media", .fixed(query)) }
    package static let charset = Attribute("charset", .fixed("utf-8"))
    package static let readOnly = Attribute("readonly")
    package static let required = Attribute("required")
    package static let checked = Attribute("checked")
    /// Wanted as early as the page itself.
    package static let important = Attribute("fetchpriority", .fixed("high"))
    package static let lazy = Attribute("loading", .fixed("lazy"))
}

/// Which way text runs.
package enum Direction: Sendable {
    case leftToRight, rightToLeft
    /// As the first strong character says: for text of unknown language.
    case automatic

    package init(of language: Language) {
        self = language.isRightToLeft ? .rightToLeft : .leftToRight
    }

    var name: StaticString {
        switch self {
        case .leftToRight: "ltr"
        case .rightToLeft: "rtl"
        case .automatic: "auto"
        }
    }
}
