import DragomanLibrary
import DragomanTranslation

/// *How this page was made*: engine, date, languages, what became of each sentence, what the checks found.
struct MakingPanel {
    let sheet: ArticleSheet
    private var site: SiteContext { sheet.site }
    private var words: Interface { sheet.words }

    init(sheet: ArticleSheet) { self.sheet = sheet }

    func write(to html: inout HTMLWriter) {
        html.element(.section, .class("making")) { html in
            html.element(.h2, text: words.making.heading)
            if let translation = sheet.page.translation {
                html.element(.dl) { rows(translation, &$0) }
            } else {
                html.element(.p, text: words.making.originalOnly)
            }
        }
        html.line()
    }

    private func rows(_ translation: Translation, _ html: inout HTMLWriter) {
        let account = Account(translation.segments)
        row(words.making.languages, &html) { html in
            let pair = translation.pair
            html.text("\(words.name(of: pair.source)) \(words.arrow) \(words.name(of: pair.target))")
        }
        if !account.engines.isEmpty {
            row(words.making.engine, &html) { html in
                html.element(.bdi, text: names(of: account.engines).joined(separator: words.listSeparator))
            }
        }
        if let translated = sheet.page.translated {
            row(words.making.when, &html) { $0.moment(translated, site) }
        }
        row(words.making.segments, &html) { $0.text(segments(account)) }
        row(words.making.checks, &html) { checks(account, &$0) }
        row(words.making.reader, &html) { html in
            let isRead = sheet.card.standing == .edited
            html.text(isRead ? words.making.readByPerson : words.making.readByNobody)
        }
    }

    private func row(_ name: String, _ html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
        html.element(.div) { html in
            html.element(.dt, text: name)
            html.element(.dd, content: content)
        }
    }

    /// The engines by their own names; people's translations of before, however well they fit, by one word.
    private func names(of engines: [EngineIdentifier]) -> [String] {
        var names: [String] = []
        for engine in engines {
            let name = engine.name == "memory" ? words.making.memory : EngineName.shown(engine)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    private func segments(_ account: Account) -> String {
        let counts = [
            (account.translated, words.making.translated), (account.edited, words.making.edited),
            (account.kept, words.making.kept), (account.failed, words.making.failed),
        ]
        return counts.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }
            .map { words.count($0.element.0, $0.element.1) }.joined(separator: words.listSeparator)
    }

    private func checks(_ account: Account, _ html: inout HTMLWriter) {
        guard !account.findings.isEmpty else { return html.text(words.making.noFindings) }
        let severities: [(Finding.Severity, Plural)] = [
            (.blocks, words.making.blocking), (.warns, words.making.warning), (.notes, words.making.noting),
        ]
        html.element(.ul) { html in
            for (severity, plural) in severities {
                let found = account.findings.filter { $0.severity == severity }
                guard !found.isEmpty else { continue }
                html.element(.li) { html in
                    html.text(words.count(found.count, plural) + words.colon + rules(found))
                }
            }
        }
    }

    /// The rules that spoke, most often first, each with its count.
    private func rules(_ findings: [Finding]) -> String {
        var counts: [String: Int] = [:]
        for finding in findings { counts[words.finding(finding.rule), default: 0] += 1 }
        return counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
            .map { $0.value == 1 ? $0.key : "\($0.key) (\(words.numbers.string($0.value)))" }
            .joined(separator: words.listSeparator)
    }

    /// Segments counted by what became of them.
    private struct Account {
        var translated = 0, kept = 0, failed = 0, edited = 0
        var engines: [EngineIdentifier] = []
        var findings: [Finding] = []

        init(_ segments: [TranslatedSegment]) {
            for segment in segments {
                switch segment.state {
                case .translated: translated += 1
                case .kept: kept += 1
                case .failed: failed += 1
                case .edited: edited += 1
                }
                if let engine = segment.engine, !engines.contains(engine) { engines.append(engine) }
                findings += segment.findings
            }
        }
    }
}

/// Engines' own names, as their makers write them.
enum EngineName {
    private static let known = [
        "apertium": "Apertium", "libretranslate": "LibreTranslate", "deepl": "DeepL", "argos": "Argos Translate",
        "openai": "OpenAI", "google": "Google", "azure": "Azure", "bergamot": "Bergamot", "anthropic": "Anthropic",
    ]

    static func shown(_ engine: EngineIdentifier) -> String {
        // A chain's name holds those of its engines.
        let name = engine.name.split(separator: "+").map { known[String($0)] ?? String($0) }.joined(separator: " + ")
        return engine.model.isEmpty ? name : "\(name) (\(engine.model))"
    }
}
