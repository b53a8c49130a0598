internal import ArgumentParser
internal import DragomanHTML
internal import DragomanLanguages
internal import DragomanLibrary
internal import Foundation

extension CommentCommand {
    struct ListComments: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List comments, newest first: those that wait for you, unless told otherwise.")

        @OptionGroup var common: CommonOptions
        @Option(help: "held, published, spam, rejected, withdrawn, or all.", transform: Self.state(named:))
        var state: StateChoice = .one(.held)
        @Option(help: "At most so many.") var limit = 100
        @Option(help: "How to print them.") var format = PrintFormat.text

        enum StateChoice: Hashable, Sendable { case all, one(Comment.State) }

        private static func state(named name: String) throws -> StateChoice {
            if name == "all" { return .all }
            guard let state = Comment.State(rawValue: name) else {
                throw ValidationError("--state takes held, published, spam, rejected, withdrawn or all.")
            }
            return .one(state)
        }

        func run() async throws {
            let library = try Workshop(settings: try common.configuration()).openLibrary()
            let wanted: Comment.State? = if case .one(let state) = state { state } else { nil }
            for notice in try await library.comments(in: wanted, limit: max(1, limit)) {
                switch format {
                case .json: Output.line(try JSONLine.encode(Row(notice)))
                case .text: Self.lines(of: notice).forEach(Output.line)
                }
            }
        }

        /// Number, state, name and headline on one line; what was said and what the filters say of it under it, indented.
        static func lines(of notice: CommentNotice) -> [String] {
            let comment = notice.comment
            let reasons = comment.reasons.isEmpty ? "" : "\t[\(comment.reasons.joined(separator: "; "))]"
            return [
                "\(comment.id)\t\(comment.state.rawValue)\t\(comment.written.date.ISO8601Format())\t\(comment.author)\t"
                    + notice.title + reasons
            ] + comment.text.split(separator: "\n").map { "    " + $0 }
        }
    }

    /// A comment for programs.
    private struct Row: Encodable {
        var id: Int64
        var article: Int64
        var answers: Int64?
        var title: String
        var author: String
        var text: String
        var language: String
        var written: Date
        var edited: Date?
        var state: String
        var reasons: [String]

        init(_ notice: CommentNotice) {
            let comment = notice.comment
            (id, article, answers, title) = (comment.id, comment.article, comment.parent, notice.title)
            (author, text, language) = (comment.author, comment.text, comment.language.rawValue)
            (written, edited) = (comment.written.date, comment.edited?.date)
            (state, reasons) = (comment.state.rawValue, comment.reasons)
        }
    }
}
