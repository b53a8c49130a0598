import DragomanLanguages

/// Phrases that hold a word which denies and deny nothing, by language: "nevertheless", "not only", "nothing but".
enum NegationIdioms {
    /// The phrases of a language, each as the keys of its tokens.
    static func phrases(of language: String) -> [[UInt64]] {
        (rows[language] ?? "").split(separator: "/").map { ScannedText(String($0)).tokens.map(\.key) }
    }

    private static let rows: [String: String] = [
        "en":
            "don't forget/do not forget/not only/nothing but/none the less/no matter/no doubt/not to mention/last but not least",
        "fr":
            "n'oubliez pas/pas moins/non seulement/n'importe/rien que/non loin/ni plus ni moins/pas à pas/nul doute/n'est autre que",
        "es":
            "no olvide/no olvides/no obstante/más que nada/no sólo/no solo/nada más/ni más ni menos/nada menos/no lejos",
        "pt": "não obstante/não só/não apenas/nada mais/nada menos/não longe",
        "gl": "non obstante/non só/nada máis/nada menos", "ca": "no obstant/no només/res més/no gaire",
        "oc": "pas sonque", "it": "non solo/nulla osta/niente meno/non ostante/niente di meno/non lontano",
        "ro": "nu numai/nu doar/nimic altceva/nici mai mult", "de": "nicht nur/nichts als/nicht zuletzt/nicht weit",
        "nl": "niet alleen/niet in het minst/niets anders dan/niet ver", "af": "nie net/nie slegs",
        "sv": "inte bara/inte minst/inte endast/icke desto mindre/inte långt",
        "da": "ikke kun/ikke mindst/ikke bare/ikke desto mindre/ikke langt",
        "nb": "ikke bare/ikke minst/ikke kun/ikke desto mindre/ikke langt",
        "nn": "ikkje berre/ikkje minst/ikkje desto mindre", "is": "ekki aðeins/ekki bara/ekki síst",
        "fi": "ei vain/ei ainoastaan/ei pelkästään/eikä vain", "et": "mitte ainult/mitte üksnes/mitte vaid",
        "hu": "nem csak/nemcsak/nem utolsósorban/nem messze",
        "tr": "yalnızca değil/sadece değil/ne var ki/hiç şüphesiz",
        "pl": "nie tylko/nie mniej niż/nic więcej/nie dalej",
        "cs": "nejen/ne jen/ne pouze/nic méně/ne daleko", "sk": "nie len/nie iba/nič menej/nie ďaleko",
        "sl": "ne samo/ne le/nič manj/ne daleč", "hr": "ne samo/ništa manje/ne tako davno/nedaleko",
        "bs": "ne samo/ništa manje", "sr": "не само/ништа мање/ne samo/ništa manje", "mk": "не само/ништо помалку",
        "bg": "не само/нищо друго/не по малко", "ru": "тем не менее/не только/ничего кроме/не менее/не более/не далее",
        "uk": "тим не менш/тим не менше/не тільки/не лише/не менше/не більше",
        "be": "тым не менш/не толькі/не менш", "lt": "ne tik/ne vien/nė kiek", "lv": "ne tikai/ne vien/ne mazāk",
        "el": "όχι μόνο/τίποτα άλλο/όχι μακριά", "sq": "jo vetëm/asgjë tjetër", "eo": "ne nur/nenio alia",
        "eu": "ez bakarrik/ez ezik", "id": "tidak hanya/bukan hanya/tidak lain/tidak kurang/tak hanya/tak lain",
        "ms": "bukan sahaja/tidak hanya/tidak kurang", "fil": "hindi lamang/hindi lang/wala pang",
        "vi":
            "không chỉ/không những/không kém/chưa đến/chưa đầy/không quá/không ngừng/không khí/không gian/hàng không/không quân",
        "sw": "si tu", "ar": "لا سيما/ليس فقط/لا يزال/لا شك",
        "fa": "نه تنها", "he": "לא רק/אין ספק", "zh": "不得不/不能不/是不是/能不能/会不会/有没有/不会不/没有不/不要紧",
        "ja": "なければなりません/なくてはなりません/なければいけません/かもしれません/違いありません/しかありません/だけではない/だけじゃない",
        "ko": "수밖에 없다/수밖에 없었다/수밖에 없는/밖에 없다/밖에 없었다/않을 수 없다/않을 수 없었다/않으면 안/뿐만 아니라/뿐 아니라",
        "hi": "न केवल", "ur": "نہ صرف",
    ]
}
