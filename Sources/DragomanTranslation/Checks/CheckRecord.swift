package import DragomanHTML
package import DragomanLanguages

/// A line that `dragoman check --jsonl` reads: one segment with its translation.
///
/// `{"id": …, "source_lang": "id", "target_lang": "fr", "source": …, "target": …, "context": {"published": "2022-11-04"}}`
package struct CheckRecord: Sendable, Decodable {
    package var id: String
    package var sourceLanguage: Language
    package var targetLanguage: Language
    package var sourceText: String
    package var targetText: String
    package var published: DateTime?
    package var outlet: String?

    private enum CodingKeys: String, CodingKey {
        case id
        case sourceLanguage = "source_lang"
        case targetLanguage = "target_lang"
        case source, target, context
    }

    private struct Context: Decodable {
        var published: String?
        var outlet: String?
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        sourceLanguage = try container.decode(Language.self, forKey: .sourceLanguage)
        targetLanguage = try container.decode(Language.self, forKey: .targetLanguage)
        sourceText = try container.decode(String.self, forKey: .source)
        targetText = try container.decode(String.self, forKey: .target)
        let context = try container.decodeIfPresent(Context.self, forKey: .context)
        published = context?.published.flatMap(CalendarDay.init(iso:)).map {
            DateTime(secondsSince1970: $0.secondsSince1970, isDayOnly: true)
        }
        outlet = context?.outlet
    }

    /// What the checks say of it.
    ///
    /// - Parameter spelling: words of the target language; without one spelling is not looked at.
    package func report(spelling: (any SpellingDictionary)? = nil) -> CheckReport {
        CheckReport(
            id: id,
            findings: Checker.findings(
                sourceText: sourceText, targetText: targetText,
                pair: LanguagePair(source: sourceLanguage, target: targetLanguage),
                context: CheckContext(published: published, outlet: outlet), spelling: spelling))
    }
}

/// A line that `dragoman check --jsonl` prints: the findings of the record with the same `id`, in the record's order.
///
/// `{"id": …, "findings": [{"rule", "severity", "side", "start", "end", "message", "suggestion"}]}`, offsets in Unicode scalars.
package struct CheckReport: Sendable, Encodable {
    package var id: String
    package var findings: [Finding]

    package init(id: String, findings: [Finding]) {
        self.id = id
        self.findings = findings
    }
}
