import Foundation

/// Holds a JSON value to a JSON Schema, as far as the project's own schema goes: `$ref`, `type`, `const`, `enum`, `oneOf`, `required`, `properties`,
/// `additionalProperties`, `items`. An unknown keyword is a fault, so that the schema says nothing that is not checked.
struct SchemaChecker {
    private let root: [String: Any]

    init(file: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file)))
        root = object as? [String: Any] ?? [:]
    }

    /// What is wrong with a JSON text; empty when it follows the schema, or the definition of that name.
    func faults(in json: String, definition: String? = nil) throws -> [String] {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let schema = definition.map { ["$ref": "#/$defs/\($0)"] } ?? root
        return faults(value, schema, at: "$")
    }

    /// The members that a definition names.
    func members(of definition: String) -> Set<String> {
        Set((self.definition("#/$defs/" + definition)["properties"] as? [String: Any] ?? [:]).keys)
    }

    private static let silent: Set<String> = ["$schema", "$defs", "title", "description"]

    private func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        schema.filter { !Self.silent.contains($0.key) }.flatMap { keyword, rule -> [String] in
            switch keyword {
            case "$ref": return faults(value, definition(rule), at: place)
            case "type": return Self.has(value, type: rule) ? [] : ["\(place) is not of type \(rule)"]
            case "const": return Self.equal(value, rule) ? [] : ["\(place) is not \(rule)"]
            case "enum":
                let choices = rule as? [Any] ?? []
                return choices.contains { Self.equal(value, $0) } ? [] : ["\(place) is none of \(choices)"]
            case "oneOf":
                let found = (rule as? [[String: Any]] ?? []).map { faults(value, $0, at: place) }
                return found.count(where: \.isEmpty) == 1
                    ? [] : ["\(place) fits \(found.count(where: \.isEmpty)) choices"] + found.joined()
            case "required":
                let missing = (rule as? [String] ?? []).filter { (value as? [String: Any])?[$0] == nil }
                return missing.map { "\(place) lacks \($0)" }
            case "additionalProperties":
                let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
                return (value as? [String: Any] ?? [:]).keys.filter { !known.contains($0) }.map {
                    "\(place) has an undocumented \($0)"
                }
            case "properties":
                let members = value as? [String: Any] ?? [:]
                return (rule as? [String: [String: Any]] ?? [:]).flatMap { name, inner in
                    members[name].map { faults($0, inner, at: place + "." + name) } ?? []
                }
            case "items":
                let elements = value as? [Any] ?? []
                return elements.enumerated().flatMap {
                    faults($1, rule as? [String: Any] ?? [:], at: "\(place)[\($0)]")
                }
            default: return ["the schema has an unknown keyword, \(keyword)"]
            }
        }
    }

    private func definition(_ reference: Any) -> [String: Any] {
        let name = (reference as? String ?? "").replacing("#/$defs/", with: "")
        return (root["$defs"] as? [String: Any])?[name] as? [String: Any] ?? ["no such definition: \(name)": true]
    }

    private static func has(_ value: Any, type: Any) -> Bool {
        switch type as? String {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": isBoolean(value)
        case "integer": !isBoolean(value) && value is Int
        default: false
        }
    }

    private static func isBoolean(_ value: Any) -> Bool {
        (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    }

    private static func equal(_ one: Any, _ other: Any) -> Bool {
        guard let one = one as? NSObject, let other = other as? NSObject else { return false }
        return one == other
    }
}
