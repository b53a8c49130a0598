internal import DragomanLanguages
internal import DragomanTranslation
internal import Foundation

/// The glossaries in a folder: what could be read of them, and what could not.
struct GlossaryFiles: Sendable {
    /// A line or file that was left out.
    struct Problem: Hashable, Sendable, Encodable {
        var file: String
        /// From 1; 0 for the whole file.
        var line: Int
        var message: String
    }

    private(set) var glossary = Glossary()
    private(set) var problems: [Problem] = []
    /// How many terms came of each file.
    private(set) var files: [(name: String, terms: Int)] = []

    /// Reads `*.csv` and `*.tbx`, in the order of their names.
    /// - Throws: ``CommandFailure`` when the folder cannot be read.
    init(folder: String) throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw CommandFailure("translation.glossaries: the folder \(folder) cannot be read.")
        }
        for name in names.sorted() {
            let kind = (name as NSString).pathExtension.lowercased()
            guard kind == "csv" || kind == "tbx" else { continue }
            let before = glossary.entries.count
            read(try InputFile.bytes(of: folder + "/" + name), name: name, isTable: kind == "csv")
            files.append((name, glossary.entries.count - before))
        }
    }

    /// No glossaries.
    init() {}

    private mutating func read(_ bytes: [UInt8], name: String, isTable: Bool) {
        let pair = Self.pair(ofFile: name)
        guard !isTable else {
            let (read, found) = GlossaryCSV.read(String(decoding: bytes, as: UTF8.self), pair: pair)
            glossary.entries += read.entries
            problems += found.map { Problem(file: name, line: $0.line, message: $0.message) }
            return
        }
        do throws(ExchangeError) {
            glossary.entries += try TBX.read(bytes, pair: pair).entries
        } catch {
            problems.append(Problem(file: name, line: error.line, message: error.message))
        }
    }

    /// `es-fr.csv`, `es-fr.sport.csv`: from Spanish into French.
    static func pair(ofFile name: String) -> LanguagePair? {
        let codes = name.prefix { $0 != "." }.split(separator: "-").map(String.init)
        guard codes.count == 2, codes.allSatisfy({ (2...3).contains($0.count) && $0.allSatisfy(\.isLowercase) }) else {
            return nil
        }
        return LanguagePair(source: Language(rawValue: codes[0]), target: Language(rawValue: codes[1]))
    }
}

extension Workshop {
    /// The glossaries that the settings name.
    func glossaryFiles() throws -> GlossaryFiles {
        guard let folder = settings[Settings.glossaries].nonEmpty else { return GlossaryFiles() }
        return try GlossaryFiles(folder: folder)
    }
}
