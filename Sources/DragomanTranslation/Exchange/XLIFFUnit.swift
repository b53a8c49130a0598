/// The parts of a unit that both versions write alike: its name, and what stands in our own namespace.
enum XLIFFUnit {
    /// `block-3.0.1`: the block's index, the run, the sentence.
    static func name(of place: SegmentPlace) -> String {
        let part =
            switch place.part {
            case .title: "title"
            case .standfirst: "standfirst"
            case .dateline: "dateline"
            case .section: "section"
            case .block(let index): "block-\(index)"
            }
        return "\(part).\(place.run).\(place.sentence)"
    }

    static func place(named name: String) -> SegmentPlace? {
        let parts = name.split(separator: ".")
        guard parts.count == 3, let run = Int(parts[1]), let sentence = Int(parts[2]) else { return nil }
        let part: SegmentPlace.Part
        switch parts[0] {
        case "title": part = .title
        case "standfirst": part = .standfirst
        case "dateline": part = .dateline
        case "section": part = .section
        default:
            guard parts[0].hasPrefix("block-"), let index = Int(parts[0].dropFirst(6)), index >= 0 else { return nil }
            part = .block(index)
        }
        return SegmentPlace(part: part, run: run, sentence: sentence)
    }

    /// The element of our own namespace: state, engine, middle text, findings, what was written the reader's way.
    static func details(_ segment: TranslatedSegment) -> String {
        var text = "<dragoman:details"
        switch segment.state {
        case .translated: text += XMLText.attribute("state", "translated")
        case .edited: text += XMLText.attribute("state", "edited")
        case .kept(let reason): text += XMLText.attribute("state", "kept") + XMLText.attribute("reason", reason)
        case .failed(let reason): text += XMLText.attribute("state", "failed") + XMLText.attribute("reason", reason)
        }
        text += XMLText.attribute("engine", segment.engine?.name) + XMLText.attribute("model", segment.engine?.model)
        text += ">"
        if let middle = segment.middleText { text += "<dragoman:middle>\(content(middle))</dragoman:middle>" }
        for finding in segment.findings { text += self.finding(finding) }
        for fix in segment.fixes { text += self.fix(fix) }
        return text + "</dragoman:details>"
    }

    private static func finding(_ finding: Finding) -> String {
        "<dragoman:finding" + XMLText.attribute("rule", finding.rule)
            + XMLText.attribute("severity", finding.severity.rawValue)
            + XMLText.attribute("side", finding.side.rawValue)
            + " start=\"\(finding.start)\" end=\"\(finding.end)\""
            + XMLText.attribute("suggestion", finding.suggestion)
            + (finding.isSafeFix ? " safe=\"yes\"" : "") + ">\(content(finding.message))</dragoman:finding>"
    }

    private static func fix(_ fix: LocalFix) -> String {
        "<dragoman:fix" + XMLText.attribute("rule", fix.rule) + " start=\"\(fix.start)\" end=\"\(fix.end)\">"
            + "<dragoman:was>\(content(fix.original))</dragoman:was><dragoman:is>\(content(fix.replacement))</dragoman:is></dragoman:fix>"
    }

    private static func content(_ text: String) -> String {
        XMLText.content(text) { "<dragoman:cp hex=\"\($0)\"/>" }
    }

    /// Puts what `details` says on a segment; without details the segment is taken as a person's work.
    static func apply(_ details: XMLElement?, to segment: inout TranslatedSegment) {
        guard let details else { return }
        let reason = details.attributes["reason"] ?? ""
        segment.state =
            switch details.attributes["state"] {
            case "kept": .kept(reason: reason)
            case "failed": .failed(reason: reason)
            case "edited": .edited
            default: .translated
            }
        segment.engine = details.attributes["engine"].map {
            EngineIdentifier(name: $0, model: details.attributes["model"] ?? "")
        }
        segment.middleText = details.first("middle")?.text()
        segment.findings = details.children("finding").compactMap(finding)
        segment.fixes = details.children("fix").compactMap(fix)
    }

    private static func fix(_ element: XMLElement) -> LocalFix? {
        guard let rule = element.attributes["rule"], let start = element.attributes["start"].flatMap({ Int($0) }),
            let end = element.attributes["end"].flatMap({ Int($0) })
        else { return nil }
        return LocalFix(
            rule: rule, start: start, end: end, original: element.first("was")?.text() ?? "",
            replacement: element.first("is")?.text() ?? "")
    }

    private static func finding(_ element: XMLElement) -> Finding? {
        guard let rule = element.attributes["rule"],
            let severity = element.attributes["severity"].flatMap(Finding.Severity.init(rawValue:)),
            let side = element.attributes["side"].flatMap(Finding.Side.init(rawValue:)),
            let start = element.attributes["start"].flatMap({ Int($0) }),
            let end = element.attributes["end"].flatMap({ Int($0) })
        else { return nil }
        return Finding(
            rule: rule, severity: severity, side: side, start: start, end: end, message: element.text(),
            suggestion: element.attributes["suggestion"], isSafeFix: element.attributes["safe"] == "yes")
    }
}
