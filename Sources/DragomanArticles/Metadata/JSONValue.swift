/// A JSON value, read leniently: what pages embed is often not quite JSON.
enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The string or number itself, or that of the first element.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .array(let elements): elements.first?.text
        default: nil
        }
    }

    /// The elements of an array, or the value alone.
    var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }
}
