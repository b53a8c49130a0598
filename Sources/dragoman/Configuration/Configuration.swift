internal import Foundation
internal import TOMLKit

/// The settings in force: the environment's, else the file's, else the initial ones.
struct Configuration: Sendable {
    /// Where a value comes from, for `dragoman config`.
    enum Origin: Hashable, Sendable {
        case initial
        case file(String)
        case environment
    }

    private var values: [String: (value: any ConfigurationValue, origin: Origin)] = [:]
    /// The file that was read, nil when there was none.
    let file: String?

    subscript<Value>(key: ConfigurationKey<Value>) -> Value {
        values[key.name]?.value as? Value ?? key.initial
    }

    func text(of key: any AnyConfigurationKey) -> String { values[key.name]?.value.tomlText ?? key.initialText }

    func origin(of key: any AnyConfigurationKey) -> Origin { values[key.name]?.origin ?? .initial }

    /// - Parameter path: the file named on the command line; nil looks in the usual places.
    /// - Throws: ``CommandFailure`` that names the file, the key and what is expected.
    init(path: String?, environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        file = try Self.file(named: path ?? environment["DRAGOMAN_CONFIG"], home: environment["HOME"])
        if let file { try read(file: file) }
        for key in Settings.all {
            guard let text = environment[key.environmentName] else { continue }
            guard let value = key.value(fromText: text) else {
                throw CommandFailure("\(key.environmentName) is not a \(key.typeName).")
            }
            values[key.name] = (value, .environment)
        }
    }

    private static func file(named path: String?, home: String?) throws -> String? {
        if let path {
            guard FileManager.default.isReadableFile(atPath: path) else {
                throw CommandFailure("The configuration file \(path) cannot be read.")
            }
            return path
        }
        let usual =
            ["dragoman.toml"] + (home.map { ["\($0)/.config/dragoman/dragoman.toml"] } ?? []) + ["/etc/dragoman.toml"]
        return usual.first(where: FileManager.default.isReadableFile(atPath:))
    }

    private mutating func read(file: String) throws {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: String(contentsOfFile: file, encoding: .utf8))
        } catch let error as TOMLParseError {
            throw CommandFailure("\(file):\(error.source.begin.line): \(error.description)")
        }
        let keys = Dictionary(uniqueKeysWithValues: Settings.all.map { ($0.name, $0) })
        for (name, value) in Self.flatten(table) {
            guard let key = keys[name] else {
                throw CommandFailure("\(file): there is no setting \(name); `dragoman config` lists them all.")
            }
            guard let value = value.flatMap(key.value(fromFile:)) else {
                throw CommandFailure("\(file): \(name) must be a \(key.typeName).")
            }
            values[name] = (value, .file(file))
        }
    }

    /// The keys of nested tables, joined by dots; nil for values of a kind that no setting has.
    private static func flatten(_ table: TOMLTable, under prefix: String = "") -> [(String, FileValue?)] {
        table.flatMap { key, value -> [(String, FileValue?)] in
            let name = prefix + key
            if let inner = value.table { return flatten(inner, under: name + ".") }
            if let text = value.string { return [(name, .string(text))] }
            if let flag = value.bool { return [(name, .boolean(flag))] }
            if let number = value.int { return [(name, .integer(number))] }
            if let number = value.double { return [(name, .number(number))] }
            if let list = value.array {
                let texts = list.compactMap { $0.string ?? $0.int.map(String.init) }
                return [(name, texts.count == list.count ? .strings(texts) : nil)]
            }
            return [(name, nil)]
        }
    }
}
