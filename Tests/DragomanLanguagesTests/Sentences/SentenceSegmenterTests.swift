import DragomanLanguages
import Testing

@Suite struct SentenceSegmenterTests {
    private func cut(_ text: String, _ language: Language) -> [String] {
        SentenceSegmenter.sentences(in: text, language: language).map { String(text[$0]) }
    }

    /// Each row: the language, then the sentences as they should come out, without the space between them.
    static let rows: [(Language, [String])] = [
        ("en", ["Mr. Kirby spoke.", "He cited Newsweek on Nov. 3 and left."]),
        ("en", ["The U.S. Senate met at 5 p.m. Tuesday.", "It cost $3.5 million."]),
        ("en", ["“Is it true?” she asked.", "“Yes.”", "He nodded."]),
        ("en", ["Neither he nor I.", "J. R. Smith agreed."]),
        ("fr", ["M. Kirby l'a dit.", "« Il part. »", "Elle reste."]),
        ("fr", ["« Quoi ? » demanda-t-il.", "Rien…", "Le prix est de 3,5 millions."]),
        ("es", ["El Sr. Pérez vive en EE.UU. desde 2012.", "¿Y su hermana?", "También."]),
        ("de", ["Am 3. November sprach Dr. Weiß.", "Er ging z.B. nach Bonn.", "Seit 1990.", "Danach nicht mehr."]),
        ("de", ["Er sagte: „Ich komme.“", "Dann schwieg er."]),
        ("it", ["Il sig. Rossi è qui.", "Dott. Bianchi no."]),
        ("pt", ["O Sr. Silva chegou.", "A Dra. Lima também."]),
        ("nl", ["Dhr. Jansen kwam.", "Hij bleef bijv. tot vijf uur."]),
        ("id", ["Prof. Budi datang ke Jl. Merdeka.", "Ia tidak bicara."]),
        ("pl", ["Dnia 3. maja przyszedł prof. Nowak.", "Nie mówił nic."]),
        ("cs", ["Bylo to 17. listopadu.", "Např. Praha mlčela."]),
        ("ru", ["В 2012 г. он уехал.", "Это было давно."]),
        ("ru", ["Это сказал А. С. Пушкин.", "Он был прав."]),
        ("uk", ["Він живе на вул. Шевченка.", "Вона теж."]),
        ("el", ["Ήρθες;", "Ναι, ήρθα."]), ("el", ["Ο κ. Παπάς έμεινε.", "Έφυγε."]),
        ("bn", ["ড. রহমান বললেন।", "কেন?"]), ("te", ["డా. రావు చెప్పారు.", "ఎందుకు?"]),
        ("ko", ["그는 떠났다.", "2022년 11월 3일이었다."]),
        ("tr", ["Doç. Kaya geldi.", "Kimse yoktu."]),
        ("fi", ["Hän tuli 3. marraskuuta.", "Se oli klo 8.30."]),
        ("sv", ["Den 3. maj kom hr Berg.", "Han sade t.ex. ja."]),
        ("hu", ["Dr. Nagy jött.", "A többiek nem."]),
        ("ro", ["Dl. Popescu a venit.", "Nu a vorbit."]),
        ("bg", ["Проф. Иванов дойде.", "Той мълчеше."]),
        ("ar", ["وصل الوزير.", "هل تكلم؟", "لا."]),
        ("hi", ["डॉ. शर्मा आए।", "वे चुप थे।"]),
        ("ca", ["El Sr. Puig parla.", "La Dra. Vidal no."]),
        ("gl", ["O Sr. Castro chegou.", "Non falou."]),
        ("da", ["Den 3. maj kom hr. Holm.", "Han sagde bl.a. ja."]),
        ("nb", ["Den 17. mai kom dr. Lie.", "Hun sa f.eks. nei."]),
        ("sk", ["Prišiel 5. mája prof. Novák.", "Nehovoril."]),
        ("sl", ["Prišel je dr. Zupan.", "Bilo je 3. maja."]),
        ("hr", ["Došao je 3. svibnja dr. Horvat.", "Nije govorio."]),
        ("sr", ["Дошао је др Петровић.", "Није говорио."]),
        ("et", ["Ta tuli 3. mail.", "Kell oli 8.30."]),
        ("lv", ["Viņš ieradās 3. maijā.", "Neviens nerunāja."]),
        ("lt", ["Atvyko prof. Kazlauskas.", "Jis tylėjo."]),
        ("vi", ["Ông đến lúc 8.30.", "Không ai nói gì."]),
        ("ko", ["장관이 도착했다.", "그는 3.5킬로미터를 걸었다."]),
        ("fa", ["وزیر رسید.", "او چه گفت؟", "هیچ."]),
        ("he", ["השר הגיע.", "מה אמר?", "דבר."]),
        ("hy", ["Նախարարը եկավ։", "Նա լռեց։"]),
        ("ka", ["მინისტრი მოვიდა.", "ის დუმდა."]),
        ("bn", ["মন্ত্রী এলেন।", "তিনি চুপ ছিলেন।"]),
        ("ms", ["Dr. Aminah tiba.", "Dia tidak bercakap."]),
        ("is", ["Hann kom 3. maí.", "Enginn talaði."]),
        ("eo", ["D-ro Zamenhof venis.", "Li silentis."]),
        ("mk", ["Министерот дојде.", "Тој молчеше."]),
        ("ur", ["وزیر آئے۔", "وہ خاموش تھے۔"]),
    ]

    @Test(arguments: rows.indices) func cutsWhereTheLanguageDoes(_ index: Int) {
        let (language, sentences) = Self.rows[index]
        let text = sentences.joined(separator: " ")
        let found = cut(text, language).map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
        #expect(found == sentences)
    }

    @Test func needsNoSpaceInChineseAndJapanese() {
        #expect(cut("他走了。她说：“为什么？”他没回答。", "zh") == ["他走了。", "她说：“为什么？”", "他没回答。"])
        #expect(cut("「行こう。」彼は言った。3.5キロ。", "ja").count == 3)
    }

    @Test func cutsThaiAtSpacesOfLongText() {
        let clause = String(repeating: "ประเทศไทย", count: 9)
        #expect(cut(clause + " " + clause, "th").count == 2)
        #expect(cut("ประเทศไทย สวยงาม", "th").count == 1)
    }

    @Test func keepsNumbersAddressesAndListNumbersWhole() {
        #expect(cut("See example.com or 3.5 or v1.2.3 now.", "en").count == 1)
        #expect(cut("1. North Korea", "en").count == 1)
    }

    @Test func aLineFeedEndsASentence() {
        #expect(cut("A title\nThe text", "en") == ["A title\n", "The text"])
    }

    @Test(arguments: ["", " ", "...", "\n\n", "a.\n b", "?!?! »", "“", "x. ”. Y", "e\u{301}t. A", "🇫🇷. Oui.  "])
    func rangesJoinedGiveTheTextBack(_ text: String) {
        for language: Language in ["en", "fr", "de", "zh", "th", "xx"] {
            #expect(cut(text, language).joined() == text)
        }
    }
}
