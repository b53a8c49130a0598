internal import ArgumentParser

/// The options every command has.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "The configuration file; else ./dragoman.toml, ~/.config/dragoman/dragoman.toml or /etc/dragoman.toml.")
    var config: String?

    func configuration() throws -> Configuration { try Configuration(path: config) }
}

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Print the settings in force, as a dragoman.toml; secrets are left out.")

    @OptionGroup var common: CommonOptions

    func run() throws { Self.lines(of: try common.configuration()).forEach(Output.line) }

    /// The settings as a dragoman.toml, a comment above each.
    static func lines(of configuration: Configuration) -> [String] {
        var lines: [String] = []
        var table = ""
        for key in Settings.all {
            let parts = key.name.split(separator: ".", maxSplits: 1)
            if table != parts[0] {
                lines.append((table.isEmpty ? "" : "\n") + "[\(parts[0])]")
                table = String(parts[0])
            }
            lines.append("# \(key.name) (\(key.typeName), \(key.initialText)): \(key.meaning)")
            lines.append("# \(key.environmentName)\(origin(of: key, in: configuration))")
            lines.append("\(parts[1]) = \(text(of: key, in: configuration))")
        }
        return lines
    }

    private static func text(of key: any AnyConfigurationKey, in configuration: Configuration) -> String {
        let text = configuration.text(of: key)
        return key.isSecret && text != key.initialText ? "\"(set, not shown)\"" : text
    }

    private static func origin(of key: any AnyConfigurationKey, in configuration: Configuration) -> String {
        switch configuration.origin(of: key) {
        case .initial: ""
        case .file(let path): " (set in \(path))"
        case .environment: " (set in the environment)"
        }
    }
}
