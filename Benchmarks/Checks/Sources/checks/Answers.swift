import DragomanHTML
import DragomanLanguages
import DragomanTranslation
import Foundation

/// A line of a labelled set.
struct Line: Decodable {
    struct Context: Decodable { var published: String? }

    var id: String
    var source_lang: String
    var target_lang: String
    var source: String
    var target: String
    var context: Context?

    var pair: LanguagePair {
        LanguagePair(source: Language(rawValue: source_lang), target: Language(rawValue: target_lang))
    }

    var checkContext: CheckContext {
        let day = context?.published.flatMap(CalendarDay.init(iso:))
        return CheckContext(published: day.map { DateTime(secondsSince1970: $0.secondsSince1970, isDayOnly: true) })
    }
}

struct Answer: Encodable {
    var id: String
    var findings: [Finding]
}

func lines(of path: String) throws -> [Line] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
        try decoder.decode(Line.self, from: Data($0.utf8))
    }
}

/// Answers every line of a set, for a scorer.
func answer(_ path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for line in try lines(of: path) {
        let found = Checker.findings(
            sourceText: line.source, targetText: line.target, pair: line.pair, context: line.checkContext)
        print(String(decoding: try encoder.encode(Answer(id: line.id, findings: found)), as: UTF8.self))
    }
}
