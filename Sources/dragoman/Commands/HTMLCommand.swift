internal import ArgumentParser
internal import DragomanHTML
internal import Foundation

struct HTMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "html", abstract: "Parse a page as a browser does, and print it again or as a tree.")

    @Argument(help: "The page: a file, or - for standard input.") var file: String
    @Flag(help: "Print the tree in the format of the html5lib tests.") var tree = false

    func run() throws {
        let document = try InputFile.document(of: file)
        Output.line(tree ? TreeDump.text(of: document) : document.serialise(document.root))
    }
}
