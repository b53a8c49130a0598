import DragomanArticles
import DragomanLanguages
import DragomanTranslation

/// Values with everything in them that exchange formats trip over.
enum Samples {
    static let texts = [
        "Uno <b>dos</b> & \"tres\" 'cuatro' ]]> <!-- -->", "  espacios\ty\n saltos\r\nde línea ",
        "\u{1}\u{B}\u{FFFE}\u{0}x",
        "👨‍👩‍👧 日本 עברית \u{202E}x\u{202C} e\u{301}", "", "&amp;lt; &#13; &foo;", "\u{A0}1\u{202F}500\u{A0}",
    ]

    static func entries() -> [MemoryEntry] {
        texts.enumerated().map { number, text in
            let key = MemoryKey(
                sourceText: text, pair: LanguagePair(source: "pt-BR", target: "zh-Hant"),
                engine: EngineIdentifier(name: "en<gine", model: number.isMultiple(of: 2) ? "" : "m\"1"),
                glossaryRevision: number.isMultiple(of: 2) ? "a1" : "", rulesRevision: number)
            return MemoryEntry(
                key: key, targetText: texts[texts.count - 1 - number], middleText: number == 1 ? texts[2] : nil)
        }
    }

    static func units() -> [TMXUnit] {
        entries().enumerated().map { number, entry in
            TMXUnit(
                entry: entry, before: number.isMultiple(of: 3) ? nil : texts[number],
                after: number.isMultiple(of: 2) ? "<seg>" + texts[0] + "</seg>" : nil)
        }
    }

    static func translation() -> Translation {
        let finding = Finding(
            rule: "number-changed", severity: .warns, side: .source, start: 1, end: 3,
            message: "A <message> & \"more\".",
            suggestion: "1\u{202F}500", isSafeFix: true)
        let places: [SegmentPlace] = [
            SegmentPlace(part: .title), SegmentPlace(part: .standfirst, run: 1), SegmentPlace(part: .section),
            SegmentPlace(part: .dateline), SegmentPlace(part: .block(0), sentence: 1),
            SegmentPlace(part: .block(12), run: 3, sentence: 4), SegmentPlace(part: .block(13)),
        ]
        let states: [TranslatedSegment.State] = [
            .translated, .kept(reason: "figures"), .failed(reason: "No <way>."), .edited, .translated, .translated,
            .edited,
        ]
        let fix = LocalFix(rule: "local-space", start: 1, end: 2, original: "<\u{A0}\"", replacement: "\u{202F}")
        let segments = zip(zip(places, states), texts).enumerated().map { number, part in
            TranslatedSegment(
                place: part.0.0, sourceText: part.1, targetText: texts[texts.count - 1 - number], state: part.0.1,
                engine: number.isMultiple(of: 2) ? EngineIdentifier(name: "e", model: number == 2 ? "" : "m") : nil,
                middleText: number == 4 ? texts[2] : nil, findings: number == 5 ? [finding, finding] : [],
                fixes: number == 4 ? [fix, fix] : [])
        }
        return Translation(
            pair: LanguagePair(source: "es", target: "fr"),
            article: Article(url: "https://e.example/a?b=1&c=2", title: "T"),
            segments: segments)
    }
}
