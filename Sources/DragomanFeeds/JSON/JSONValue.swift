/// A JSON value.
enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    subscript(_ name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// A string, or a number as it is written; nil when there is nothing in it.
    var text: String? {
        switch self {
        case .string(let text): text.trimmed.nonEmpty
        case .number(let text): text
        default: nil
        }
    }

    var int: Int? {
        switch self {
        case .number(let text), .string(let text): Int(text) ?? Double(text).flatMap { Int(exactly: $0.rounded()) }
        default: nil
        }
    }

    var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
}
