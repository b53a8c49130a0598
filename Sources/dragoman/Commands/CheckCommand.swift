internal import ArgumentParser
internal import DragomanEngines
internal import DragomanLanguages
internal import DragomanTranslation
internal import Foundation

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check translations against their sources: numbers, dates, names, markup, missing text …",
        discussion: """
            Two files: the text and its translation, line by line. Or --jsonl FILE: lines of
            {id, source_lang, target_lang, source, target, context}; one line of {id, findings} is printed for each, in the same order.
            Spelling is looked at where a Hunspell dictionary of the target language is installed (hunspell-fr, say).
            """)

    @Argument(help: "The text and its translation (repeat for more pairs).") var files: [String] = []
    @Option(help: "Language of the text; found in the text when it is not given.") var from: String?
    @Option(help: "Language of the translation; found in the text when it is not given.") var to: String?
    @Option(help: "A file of records, one JSON object a line; - for standard input.") var jsonl: String?
    @Option(help: "How to print findings of files.") var format = PrintFormat.text

    func validate() throws {
        guard (jsonl == nil) != files.isEmpty else { throw ValidationError("Give two files, or --jsonl FILE.") }
        guard files.count.isMultiple(of: 2) else {
            throw ValidationError("Give a translation for each text: SOURCEFILE TARGETFILE …")
        }
    }

    func run() throws {
        if let jsonl { return try checkRecords(in: jsonl) }
        var blocked = false
        for index in stride(from: 0, to: files.count, by: 2) {
            blocked = try check(files[index], files[index + 1]) || blocked
        }
        if blocked { throw ExitCode.failure }
    }

    private func checkRecords(in file: String) throws {
        let shelf = Dictionaries.shelf
        var number = 0
        for line in try InputFile.bytes(of: file).split(separator: UInt8(ascii: "\n")) {
            number += 1
            do {
                let record = try JSONDecoder().decode(CheckRecord.self, from: Data(line))
                let spelling = shelf.dictionary(for: record.targetLanguage)
                Output.line(try JSONLine.encode(record.report(spelling: spelling)))
            } catch {
                throw CommandFailure("\(file):\(number): \(error)")
            }
        }
    }

    /// Prints the findings of one pair of files; whether one of them blocks.
    private func check(_ source: String, _ target: String) throws -> Bool {
        let sourceLines = try lines(of: source)
        let targetLines = try lines(of: target)
        guard sourceLines.count == targetLines.count else {
            throw CommandFailure("\(source) has \(sourceLines.count) lines, \(target) has \(targetLines.count).")
        }
        let pair = LanguagePair(
            source: language(from, of: sourceLines), target: language(to, of: targetLines))
        let spelling = Dictionaries.shelf.dictionary(for: pair.target)
        var blocked = false
        for (number, (sourceText, targetText)) in zip(sourceLines, targetLines).enumerated() {
            let findings = Checker.findings(
                sourceText: sourceText, targetText: targetText, pair: pair, spelling: spelling)
            for finding in findings {
                blocked = blocked || finding.severity == .blocks
                Output.line(try text(of: finding, file: target, line: number + 1))
            }
        }
        return blocked
    }

    private func lines(of file: String) throws -> [String] {
        let text = String(decoding: try InputFile.bytes(of: file), as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func language(_ given: String?, of lines: [String]) -> Language {
        if let given { return Language(rawValue: given) }
        return LanguageIdentifier.shared.identify(lines.joined(separator: " ")).first?.language ?? "und"
    }

    private func text(of finding: Finding, file: String, line: Int) throws -> String {
        switch format {
        case .json: try JSONLine.encode(FileFinding(file: file, line: line, finding: finding))
        case .text:
            "\(file):\(line):\(finding.start + 1): \(finding.severity.rawValue) \(finding.rule): \(finding.message)"
        }
    }
}

struct FileFinding: Encodable {
    var file: String
    var line: Int
    var finding: Finding
}
