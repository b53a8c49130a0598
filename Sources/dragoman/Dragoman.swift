internal import ArgumentParser

/// The command line: the only place that names concrete stores and engines.
///
/// Every command says its name, though it could be made of its type's: that would search all conformances at each start, for two milliseconds.
@main
struct Dragoman: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dragoman",
        abstract:
            "A foreign-press desk: reads the world's press at the source, translates it, checks the translation, publishes it.",
        discussion: """
            Begin with `dragoman serve` and open http://127.0.0.1:8080/: until you add sources, it reads a demonstration press of its own.
            Then `dragoman source add https://…` adds a newspaper, and `dragoman doctor` says which languages can be translated.

            Every setting is a key of dragoman.toml and an environment variable; `dragoman config` lists them all.
            Exit status: 0 done, 1 failed, 64 not understood.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "The desk:",
                subcommands: [
                    ServeCommand.self, FetchCommand.self, SourceCommand.self, CommentCommand.self, DemoCommand.self,
                    DoctorCommand.self, ConfigCommand.self,
                ]),
            CommandGroup(
                name: "Translation:",
                subcommands: [
                    LedgerCommand.self, GlossaryCommand.self, MemoryCommand.self, TranslationCommand.self,
                ]),
            CommandGroup(
                name: "One thing at a time:",
                subcommands: [
                    ReadCommand.self, ExtractCommand.self, FeedCommand.self, CheckCommand.self, HTMLCommand.self,
                ]),
        ])
}
