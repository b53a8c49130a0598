import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct SegmenterTests {
    private func texts(_ article: Article) -> [String] {
        Segmenter.segments(of: article, language: "es").map(\.text)
    }

    @Test func everyRunOfAnArticleIsCutIntoSentencesInReadingOrder() {
        let article = Article(
            title: "El título. Y más", standfirst: "La entradilla.", section: "Mundo", dateline: "Madrid, EFE",
            blocks: [
                .heading(level: 2, [.text("Un ladillo")]),
                .paragraph([.text("Primera frase. Segunda frase.")]),
                .list(List(isOrdered: false, items: [[.paragraph([.text("Uno.")])], [.paragraph([.text("Dos.")])]])),
                .table(Table(caption: [.text("Tabla")], rows: [[Table.Cell(content: [.text("Celda")])]])),
                .figure(
                    Figure(image: Image(url: "https://e.example/a.jpg", alternative: "Foto"), caption: [.text("Pie.")])),
                .rule,
            ])
        #expect(
            texts(article) == [
                "El título.", "Y más", "La entradilla.", "Mundo", "Madrid, EFE", "Un ladillo", "Primera frase.",
                "Segunda frase.", "Uno.", "Dos.", "Tabla", "Celda", "Foto", "Pie.",
            ])
    }

    @Test func linksAndEmphasisAreMarksOverPlainText() throws {
        let article = Article(
            title: "",
            blocks: [
                .paragraph([
                    .text("Lo dijo "),
                    .link(url: "https://e.example/", [.strong([.text("Ana Pérez")]), .text(" ayer")]),
                    .text(". Fin."),
                ])
            ])
        let segment = try #require(Segmenter.segments(of: article, language: "es").first)
        #expect(segment.text == "Lo dijo Ana Pérez ayer.")
        #expect(segment.marks.map(\.range) == [8..<22, 8..<17])
        #expect(segment.marks.map(\.parent) == [nil, 0])
        #expect(segment.separator == " ")
    }

    @Test func aMarkOverTwoSentencesIsInBoth() {
        let article = Article(title: "", blocks: [.paragraph([.emphasis([.text("Una frase. Otra frase.")])])])
        let segments = Segmenter.segments(of: article, language: "es")
        #expect(segments.map(\.marks.count) == [1, 1])
        #expect(segments[0].marks[0].continuesAfter && !segments[0].marks[0].continuesBefore)
        #expect(segments[1].marks[0].continuesBefore && segments[1].marks[0].id == segments[0].marks[0].id)
    }

    @Test func aLineBreakPartsSentences() {
        let article = Article(title: "", blocks: [.paragraph([.text("Calle Mayor 1"), .lineBreak, .text("Madrid")])])
        #expect(texts(article) == ["Calle Mayor 1", "Madrid"])
    }

    @Test func shortcodesAndFurnitureAreDroppedAndBracketsOfPeopleStay() {
        let article = Article(
            title: "",
            blocks: [
                .paragraph([.text("[Gambas:Video CNN]")]),
                .paragraph([.text("Antes. [caption id=\"a\" width=3]Después.")]),
                .paragraph([.text("ADVERTISEMENT")]),
                .paragraph([.text("\u{201C}[Pyongyang] mintió [sic] […]\u{201D}, dijo {a}.")]),
            ])
        let segments = Segmenter.segments(of: article, language: "es")
        let translated = segments.filter { $0.handling == .translate }.map(\.text)
        #expect(translated == ["Antes.", "Después.", "\u{201C}[Pyongyang] mintió [sic] […]\u{201D}, dijo {a}."])
        #expect(segments.count == 6)
    }

    @Test func figuresNamesAddressesAndCodeAreKept() {
        let article = Article(
            title: "", authors: ["Ana Pérez"],
            blocks: [
                .paragraph([.text("1.234,5 – 20 %")]), .paragraph([.text("Ana Pérez")]),
                .paragraph([.text("https://e.example/a?b=c @redaccion")]), .code("let a = 1. Bien."),
            ])
        let handling = Segmenter.segments(of: article, language: "es").map(\.handling)
        #expect(
            handling == [
                .keep(reason: "figures"), .keep(reason: "name"), .keep(reason: "address"), .keep(reason: "code"),
            ])
    }

    @Test(arguments: [
        ("Véase https://e.example/a?b=1.", "https://e.example/a?b=1"),
        ("Escriba a ana@e.example, hoy", "ana@e.example"),
        ("Dijo @ana_perez: sí", "@ana_perez"), ("Con #SíSePuede hoy", "#SíSePuede"),
        ("En (www.e.example/x) está", "www.e.example/x"), ("Lea example.com hoy", "example.com"),
    ])
    func addressesAndHandlesAreProtected(text: String, found: String) throws {
        let article = Article(title: text)
        let segment = try #require(Segmenter.segments(of: article, language: "es").first)
        let range = try #require(segment.protected.first)
        #expect(segment.protected.count == 1)
        #expect(String(String.UnicodeScalarView(Array(segment.text.unicodeScalars)[range])) == found)
    }

    @Test func ordinaryWordsAreNotProtected() {
        let article = Article(title: "El 3.5 % de EE.UU. y la O.N.U. a las 10:30, p.ej. 5@ y #1")
        #expect(Segmenter.segments(of: article, language: "es").flatMap(\.protected) == [])
    }
}
