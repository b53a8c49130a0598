internal import ArgumentParser
internal import DragomanArticles
internal import DragomanHTML
internal import DragomanNewsroom
internal import Foundation

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Extract the articles of many stored pages (.html, .html.gz), in parallel, in input order.",
        discussion: """
            A file that cannot be read is a line with `error`; the others go on.

            With --again the pages are those that the library keeps: after an update of Dragoman their articles are made anew, \
            without asking any outlet. What has changed is translated again, and only its new sentences are paid for.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, html, markdown, text }

    @OptionGroup var common: CommonOptions
    @Argument(help: "Files, or folders of them.") var paths: [String] = []
    @Flag(help: "Extract the library's own pages once more, and print what has changed.") var again = false
    @Option(help: "With --again: only this source, by its number or its address; may be given more than once.")
    var source: [String] = []
    @Option(help: "How to print them: jsonl (else), html, markdown or text; with --again text (else) or jsonl.")
    var format: Format?
    @Option(help: "Files worked on at a time; else one for each core.") var threads: Int?

    func validate() throws {
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads takes 1 to 256.") }
        if again, !paths.isEmpty { throw ValidationError("--again takes no files: it reads the library's pages.") }
        if again, format == .markdown || format == .html { throw ValidationError("--again prints text or jsonl.") }
        if !again, paths.isEmpty { throw ValidationError("Name a file or a folder of pages, or give --again.") }
        if !again, !source.isEmpty { throw ValidationError("--source goes with --again.") }
    }

    func run() async throws {
        if again { return try await runAgain() }
        let files = try PageFiles.list(paths)
        guard !files.isEmpty else {
            throw CommandFailure("There is no .html or .html.gz file in \(paths.joined(separator: ", ")).")
        }
        let progress = ProgressLine()
        let width = threads ?? ProcessInfo.processInfo.activeProcessorCount
        let format = format ?? .jsonl
        var done = 0
        try await OrderedWork.run(files, width: width) { file in
            ExtractedFile(path: file).output(as: format)
        } receive: { output in
            done += 1
            Output.write(output)
            progress.show("\(done) of \(files.count) pages")
        }
        progress.finish()
    }
}

/// The pages that a command line names.
enum PageFiles {
    /// Files as they are given; a folder's pages by name.
    static func list(_ paths: [String]) throws -> [String] {
        try paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                return [path]
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: path).filter(isPage).sorted()
            return names.map { (path.hasSuffix("/") ? path : path + "/") + $0 }
        }
    }

    private static func isPage(_ name: String) -> Bool { name.hasSuffix(".html") || name.hasSuffix(".html.gz") }
}

/// One stored page and what is printed of it.
struct ExtractedFile {
    let path: String

    /// The file's name without its ending.
    private var id: String {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
        for ending in [".html.gz", ".html"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
        return name
    }

    func output(as format: ExtractCommand.Format) -> [UInt8] {
        do {
            let document = try InputFile.document(of: path)
            switch format {
            case .jsonl: return ExtractionRecord(id: id, article: article(of: document)).line()
            case .html: return Array((article(of: document).html() + "\n").utf8)
            case .markdown: return Array((article(of: document).markdown() + "\n\n").utf8)
            case .text: return text(of: document)
            }
        } catch {
            return ExtractionRecord(id: id, error: String(describing: error)).line()
        }
    }

    /// The title, an empty line, a line for each paragraph, an empty line.
    private func text(of document: Document) -> [UInt8] {
        let article = ArticleExtractor(scope: .text).extract(document, url: nil)
        var text = Array((article.title + "\n").utf8)
        for paragraph in article.paragraphs {
            text.append(UInt8(ascii: "\n"))
            text.append(contentsOf: paragraph.utf8)
        }
        return text + "\n\n".utf8
    }

    private func article(of document: Document) -> Article {
        var article = ArticleExtractor().extract(document, url: nil)
        article.language = ArticleMaker.language(of: article)
        return article
    }
}

/// Runs work in parallel and hands the results on in order, holding back no more than a few of them.
enum OrderedWork {
    static func run<Item: Sendable, Result: Sendable>(
        _ items: [Item], width: Int, work: @escaping @Sendable (Item) throws -> Result,
        receive: (Result) throws -> Void
    ) async throws {
        guard width > 1 else {
            // A task for each item would hand every one from thread to thread, for nothing.
            for item in items { try receive(try work(item)) }
            return
        }
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var next = 0
            var waiting: [Int: Result] = [:]
            var expected = 0
            func start() {
                guard next < items.count else { return }
                let (index, item) = (next, items[next])
                next += 1
                group.addTask { (index, try work(item)) }
            }
            for _ in 0..<width { start() }
            while let (index, result) = try await group.next() {
                start()
                waiting[index] = result
                while let ready = waiting.removeValue(forKey: expected) {
                    try receive(ready)
                    expected += 1
                }
            }
        }
    }
}
