internal import ArgumentParser
internal import DragomanTranslation

struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary",
        abstract: "The terms that translations keep to: what was read of the files, and what was not.",
        subcommands: [List.self, Check.self])
}

extension GlossaryCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Print every term, as CSV.")

        @OptionGroup var common: CommonOptions

        func run() throws {
            let files = try Workshop(settings: try common.configuration()).glossaryFiles()
            Output.write([UInt8](GlossaryCSV.write(files.glossary).utf8))
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract:
                "Say how many terms each file gave, and which lines were left out. Fails when there are such lines.")

        @OptionGroup var common: CommonOptions
        @Option(help: "How to print it.") var format = PrintFormat.text

        func run() throws {
            let files = try Workshop(settings: try common.configuration()).glossaryFiles()
            switch format {
            case .json: for problem in files.problems { Output.line(try JSONLine.encode(problem)) }
            case .text:
                if files.files.isEmpty {
                    Output.line("No glossary: set translation.glossaries to a folder of CSV or TBX files.")
                }
                for file in files.files { Output.line("\(file.name): \(file.terms) terms") }
                for problem in files.problems {
                    let place = problem.line > 0 ? ":\(problem.line)" : ""
                    Output.line("\(problem.file)\(place): \(problem.message)")
                }
            }
            if !files.problems.isEmpty { throw ExitCode.failure }
        }
    }
}
