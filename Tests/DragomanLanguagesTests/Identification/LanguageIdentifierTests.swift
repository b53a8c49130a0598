import DragomanLanguages
import Testing

@Suite struct LanguageIdentifierTests {
    static let sentences: [(Language, String)] = [
        ("fr", "Le gouvernement a annoncé une nouvelle loi sur les transports."),
        ("en", "The government announced a new law on transport."),
        ("de", "Die Regierung hat ein neues Gesetz über den Verkehr angekündigt."),
        ("es", "El gobierno anunció una nueva ley sobre el transporte."),
        ("pt", "O governo anunciou uma nova lei sobre os transportes públicos."),
        ("it", "Il governo ha annunciato una nuova legge sui trasporti."),
        ("ca", "El govern va anunciar una nova llei sobre els transports amb molt de retard."),
        ("oc", "Lo govèrn anoncièt una novèla lei suls transpòrts."),
        ("gl", "O goberno anunciou unha nova lei sobre o transporte."),
        ("eu", "Gobernuak garraioari buruzko lege berri bat iragarri du."),
        ("br", "Ar gouarnamant en deus embannet ul lezenn nevez evit an treuzdougen."),
        ("eo", "La registaro anoncis novan leĝon pri la transporto."),
        ("id", "Pemerintah mengumumkan undang-undang baru tentang angkutan."),
        ("nl", "De regering heeft een nieuwe wet over vervoer aangekondigd."),
        ("sv", "Regeringen har meddelat en ny lag om transporter som gäller från januari."),
        ("pl", "Rząd ogłosił nową ustawę o transporcie."),
        ("cs", "Vláda oznámila nový zákon o dopravě."), ("hu", "A kormány új törvényt jelentett be a közlekedésről."),
        ("fi", "Hallitus ilmoitti uudesta liikennelaista."), ("tr", "Hükümet ulaşım konusunda yeni bir yasa açıkladı."),
        ("ro", "Guvernul a anunțat o nouă lege privind transporturile."),
        ("vi", "Chính phủ đã công bố một luật mới về giao thông."),
        ("ru", "Правительство объявило о новом законе о транспорте."),
        ("uk", "Уряд оголосив про новий закон про транспорт."),
        ("bg", "Правителството обяви нов закон за транспорта."), ("el", "Η κυβέρνηση ανακοίνωσε νέο νόμο."),
        ("he", "הממשלה הודיעה על חוק חדש."),
        ("ar", "أعلنت الحكومة عن قانون جديد للنقل."), ("fa", "دولت قانون جدیدی درباره حمل و نقل اعلام کرد."),
        ("hi", "सरकार ने परिवहन पर नया कानून घोषित किया।"),
        ("th", "รัฐบาลประกาศกฎหมายใหม่"), ("zh", "政府宣布了一项新的交通法。"), ("ja", "政府は新しい交通法を発表した。"),
        ("ko", "정부는 새로운 교통법을 발표했다."),
        ("ka", "მთავრობამ ახალი კანონი გამოაცხადა."), ("hy", "Կառավարությունը հայտարարեց նոր օրենք։"),
    ]

    @Test(arguments: sentences.indices) func knowsTheLanguage(_ index: Int) {
        let (language, text) = Self.sentences[index]
        #expect(LanguageIdentifier.shared.identify(text).first?.language == language, "\(text)")
    }

    @Test func probabilitiesAddUp() {
        let found = LanguageIdentifier.shared.identify("une loi nouvelle")
        #expect(abs(found.reduce(0) { $0 + $1.probability } - 1) < 0.001)
        #expect(
            found == found.sorted { $0.probability > $1.probability } as [(language: Language, probability: Double)])
    }

    @Test func choosesAmongCandidates() {
        let found = LanguageIdentifier.shared.identify("El gobierno anunció una ley.", among: ["fr", "it"])
        #expect(Set(found.map(\.language)).isSubset(of: ["fr", "it"]) && !found.isEmpty)
        #expect(LanguageIdentifier.shared.identify("政府", among: ["fr"]).isEmpty)
    }

    @Test(arguments: ["", "  ", "12 34", "!?…", "🇫🇷"]) func saysNothingOfTextWithoutLetters(_ text: String) {
        #expect(LanguageIdentifier.shared.identify(text).isEmpty)
    }

    @Test func knowsFortyLanguagesAndMore() {
        #expect(LanguageIdentifier.shared.languages.count >= 60)
        #expect(LanguageIdentifier.shared.languages.isSuperset(of: ["oc", "br", "ca", "gl", "eu", "eo"]))
    }
}

private func == (
    left: [(language: Language, probability: Double)], right: [(language: Language, probability: Double)]
) -> Bool {
    left.map(\.language) == right.map(\.language)
}
