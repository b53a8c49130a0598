/// One setting: its name, what it is when nobody sets it, and what it means.
struct ConfigurationKey<Value: ConfigurationValue>: Sendable {
    /// Table and key in dragoman.toml: `site.port`.
    let name: String
    let initial: Value
    /// What it sets, with its unit.
    let meaning: String
    /// Whether the value is never printed.
    var isSecret = false

    init(_ name: String, _ initial: Value, _ meaning: String, isSecret: Bool = false) {
        self.name = name
        self.initial = initial
        self.meaning = meaning
        self.isSecret = isSecret
    }
}

/// A key whatever its type, for lists of all keys.
protocol AnyConfigurationKey: Sendable {
    var name: String { get }
    var meaning: String { get }
    var isSecret: Bool { get }
    var typeName: String { get }
    /// The initial value as TOML.
    var initialText: String { get }
    /// Reads a value given as text (an environment variable); nil when it is not of the key's type.
    func value(fromText text: String) -> (any ConfigurationValue)?
    /// Reads a value given in the file.
    func value(fromFile value: FileValue) -> (any ConfigurationValue)?
}

extension ConfigurationKey: AnyConfigurationKey {
    var typeName: String { Value.typeName }
    var initialText: String { initial.tomlText }
    func value(fromText text: String) -> (any ConfigurationValue)? { Value(text: text) }
    func value(fromFile value: FileValue) -> (any ConfigurationValue)? { Value(file: value) }
}

extension AnyConfigurationKey {
    /// `DRAGOMAN_SITE_PORT` for `site.port`.
    var environmentName: String {
        "DRAGOMAN_" + name.uppercased().map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
    }
}

/// A value as a TOML file holds it.
enum FileValue: Sendable, Hashable {
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case strings([String])
}

/// What a setting may be.
protocol ConfigurationValue: Sendable {
    static var typeName: String { get }
    init?(text: String)
    init?(file: FileValue)
    var tomlText: String { get }
}

extension String: ConfigurationValue {
    static var typeName: String { "text" }
    init?(text: String) { self = text }
    init?(file: FileValue) {
        guard case .string(let text) = file else { return nil }
        self = text
    }
    var tomlText: String {
        "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}

extension Int: ConfigurationValue {
    static var typeName: String { "whole number" }
    init?(text: String) { self.init(text) }
    init?(file: FileValue) {
        guard case .integer(let number) = file else { return nil }
        self = number
    }
    var tomlText: String { String(self) }
}

extension Double: ConfigurationValue {
    static var typeName: String { "number" }
    init?(text: String) {
        guard let number = Double(Substring(text)), number.isFinite else { return nil }
        self = number
    }
    init?(file: FileValue) {
        switch file {
        case .integer(let number): self = Double(number)
        case .number(let number) where number.isFinite: self = number
        default: return nil
        }
    }
    var tomlText: String { description }
}

extension Bool: ConfigurationValue {
    static var typeName: String { "true or false" }
    init?(text: String) {
        switch text.lowercased() {
        case "true", "yes", "on", "1": self = true
        case "false", "no", "off", "0": self = false
        default: return nil
        }
    }
    init?(file: FileValue) {
        guard case .boolean(let flag) = file else { return nil }
        self = flag
    }
    var tomlText: String { self ? "true" : "false" }
}

extension [String]: ConfigurationValue {
    static var typeName: String { "list of texts" }
    /// An environment variable separates them by commas.
    init?(text: String) {
        self = text.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
    }
    init?(file: FileValue) {
        guard case .strings(let texts) = file else { return nil }
        self = texts
    }
    var tomlText: String { "[" + map(\.tomlText).joined(separator: ", ") + "]" }
}
