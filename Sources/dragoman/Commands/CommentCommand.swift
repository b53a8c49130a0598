internal import ArgumentParser
internal import DragomanComments
internal import DragomanFetching
internal import DragomanLanguages
internal import DragomanLibrary

struct CommentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "comment", abstract: "What readers say: list, approve, reject, spam, ham, delete.",
        discussion:
            "`approve`, `spam` and `ham` also teach the spam filters. Readers see a change with their next page.",
        subcommands: [ListComments.self, Approve.self, Reject.self, Spam.self, Ham.self, Delete.self])

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "approve",
            abstract: "Show comments to readers, and teach the filters that they are good.")
        @OptionGroup var choice: CommentChoice
        func run() async throws { try await choice.decide(.published, lesson: false, said: "published") }
    }

    struct Reject: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reject",
            abstract: "Do not show comments; the filters learn nothing of them.")
        @OptionGroup var choice: CommentChoice
        func run() async throws { try await choice.decide(.rejected, lesson: nil, said: "rejected") }
    }

    struct Spam: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "spam",
            abstract: "Do not show comments, and teach the filters that they are spam.")
        @OptionGroup var choice: CommentChoice
        func run() async throws { try await choice.decide(.spam, lesson: true, said: "spam") }
    }

    struct Ham: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ham",
            abstract: "Take comments that are no spam out of it: teach the filters so, and hold them for you.")
        @OptionGroup var choice: CommentChoice
        func run() async throws { try await choice.decide(.held, lesson: false, said: "held") }
    }

    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "delete", abstract: "Erase comments, name and text, for good.")
        @OptionGroup var choice: CommentChoice

        func run() async throws {
            let library = try choice.openLibrary()
            for id in choice.comments {
                guard try await library.erase(id) else { throw CommentChoice.missing(id) }
                Output.line("\(id)\tdeleted")
            }
        }
    }
}

/// The comments that a command is about.
struct CommentChoice: ParsableArguments {
    @OptionGroup var common: CommonOptions
    @Argument(help: "The comments' numbers, as `dragoman comment list` shows them.") var comments: [Int64]

    func openLibrary() throws -> SQLiteLibrary { try Workshop(settings: try common.configuration()).openLibrary() }

    static func missing(_ id: Int64) -> CommandFailure {
        CommandFailure("There is no comment \(id); `dragoman comment list` shows them.")
    }

    /// Stores a person's decision, then teaches the filters.
    /// - Parameter lesson: whether they are spam; nil teaches nothing.
    func decide(_ state: Comment.State, lesson: Bool?, said: String) async throws {
        let workshop = Workshop(settings: try common.configuration())
        let library = try workshop.openLibrary()
        let fetcher = try workshop.makeFetcher()
        let done = await Result {
            let bench = try workshop.makeFilters(library: library, fetcher: fetcher)
            for id in comments {
                guard let notice = try await library.comment(id), notice.comment.state != .withdrawn,
                    try await library.decide(id, state, at: Workshop.now())
                else { throw Self.missing(id) }
                Output.line("\(id)\t\(said)")
                guard let isSpam = lesson else { continue }
                let submission = workshop.submission(of: notice)
                let troubles = await bench.learn(Lesson(comment: id, submission: submission, isSpam: isSpam))
                for trouble in troubles { Output.note("Comment \(id) was \(said), but not taught: \(trouble)") }
            }
        }
        await fetcher.shutdown()
        try done.get()
    }
}

extension Workshop {
    /// A stored comment as filters see it: what was not kept is not there.
    func submission(of notice: CommentNotice) -> Submission {
        let comment = notice.comment
        return Submission(
            author: comment.author, text: comment.text, language: comment.language.rawValue,
            permalink: "\(siteAddress())/article/\(comment.article)", isReply: comment.parent != nil)
    }
}
