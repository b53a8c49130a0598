import Testing

@testable import DragomanArticles

@Suite struct CreditReaderTests {
    /// As the captions of many countries end.
    @Test(arguments: [
        ("The quay at dawn. Photograph: Ann Lee/The Guardian", "The quay at dawn.", "Ann Lee/The Guardian"),
        ("The quay at dawn. Photo by Ann Lee", "The quay at dawn.", "Ann Lee"),
        ("The quay at dawn. (Photo by Ann Lee/Getty Images)", "The quay at dawn.", "Ann Lee/Getty Images"),
        ("The quay at dawn. (AP Photo/Ann Lee)", "The quay at dawn.", "AP Photo/Ann Lee"),
        ("The quay at dawn. (AP Photo/Ann Lee, File)", "The quay at dawn.", "AP Photo/Ann Lee, File"),
        ("The quay at dawn. REUTERS/Ann Lee", "The quay at dawn.", "REUTERS/Ann Lee"),
        ("The quay at dawn. REUTERS/Ann Lee/File Photo", "The quay at dawn.", "REUTERS/Ann Lee/File Photo"),
        ("The quay at dawn. Image Credits: Ann Lee", "The quay at dawn.", "Ann Lee"),
        ("The quay at dawn. Credit: Ann Lee for The Quay", "The quay at dawn.", "Ann Lee for The Quay"),
        ("The quay at dawn (Foto: Ann Lee).", "The quay at dawn", "Ann Lee"),
        ("The quay at dawn (Foto: Ann Lee (Archiv)).", "The quay at dawn", "Ann Lee (Archiv)"),
        (
            "The quay at dawn (Archive): the walls are old and wet.",
            "The quay at dawn (Archive): the walls are old and wet.", nil
        ),
        ("The quay (picture): the walls are old and wet.", "The quay (picture): the walls are old and wet.", nil),
        (
            "\"Marinera\", vormals \"Bella 1\" (Archivbild): Russland entsandte Kräfte.",
            "\"Marinera\", vormals \"Bella 1\" (Archivbild): Russland entsandte Kräfte.", nil
        ),
        (
            "Ein Mitglied bei einer Kundgebung. (Archivbild) (Quelle: IMAGO/Ann Lee/imago-images-bilder)",
            "Ein Mitglied bei einer Kundgebung. (Archivbild)", "IMAGO/Ann Lee/imago-images-bilder"
        ),
        (
            "Ein Mann wird gebracht. (Foto: picture alliance/dpa/PR-Video | Ann Lee)", "Ein Mann wird gebracht.",
            "picture alliance/dpa/PR-Video | Ann Lee"
        ),
        ("Der Kai am Morgen. Foto: Ann Lee/dpa", "Der Kai am Morgen.", "Ann Lee/dpa"),
        ("Der Kai am Morgen. Bild: Imago/Lee", "Der Kai am Morgen.", "Imago/Lee"),
        ("Der Kai am Morgen. © Ann Lee/dpa", "Der Kai am Morgen.", "Ann Lee/dpa"),
        ("Der Kai am Morgen - Quelle: dpa", "Der Kai am Morgen", "dpa"),
        ("Der Kai am Morgen (Symbolbild)", "Der Kai am Morgen (Symbolbild)", nil),
        ("Le quai à l’aube. © Ann Lee / AFP", "Le quai à l’aube.", "Ann Lee / AFP"),
        ("Le quai à l’aube. Crédit : Ann Lee", "Le quai à l’aube.", "Ann Lee"),
        ("Le quai à l’aube. Photo : Ann Lee", "Le quai à l’aube.", "Ann Lee"),
        ("Le quai à l’aube. (Crédit photo : Ann Lee)", "Le quai à l’aube.", "Ann Lee"),
        ("Le quai à l’aube. ANN LEE / AFP", "Le quai à l’aube.", "ANN LEE / AFP"),
        ("El muelle al amanecer. Foto: Ann Lee / EFE", "El muelle al amanecer.", "Ann Lee / EFE"),
        ("El muelle al amanecer. EFE/Ann Lee", "El muelle al amanecer.", "EFE/Ann Lee"),
        ("El muelle al amanecer. | Fuente: Ann Lee", "El muelle al amanecer.", "Ann Lee"),
        ("O cais ao amanhecer — Foto: Ann Lee/G1", "O cais ao amanhecer", "Ann Lee/G1"),
        ("O cais ao amanhecer | Crédito: Ann Lee", "O cais ao amanhecer", "Ann Lee"),
        ("Il molo all'alba (foto Ann Lee)", "Il molo all'alba", "Ann Lee"),
        ("Il molo all'alba (Ansa)", "Il molo all'alba", "Ansa"),
        ("De kade bij dageraad. Foto: Ann Lee", "De kade bij dageraad.", "Ann Lee"),
        ("De kade bij dageraad. Beeld: ANP", "De kade bij dageraad.", "ANP"),
        ("De kade bij dageraad. Beeld ANP", "De kade bij dageraad.", "ANP"),
        ("Kajen i gryningen. Foto: Ann Lee/TT", "Kajen i gryningen.", "Ann Lee/TT"),
        ("Kajen i gryningen. Bild: Ann Lee", "Kajen i gryningen.", "Ann Lee"),
        ("Kaien ved daggry. Foto: Ann Lee / NTB", "Kaien ved daggry.", "Ann Lee / NTB"),
        ("Laituri aamulla. KUVA: Ann Lee", "Laituri aamulla.", "Ann Lee"),
        ("Laituri aamulla. Kuva: Ann Lee / Lehtikuva", "Laituri aamulla.", "Ann Lee / Lehtikuva"),
        ("Nabrzeże o świcie. Fot. Jan Kowalski", "Nabrzeże o świcie.", "Jan Kowalski"),
        ("Nabrzeże o świcie. (fot. Jan Kowalski / PAP)", "Nabrzeże o świcie.", "Jan Kowalski / PAP"),
        ("Nabrzeże o świcie / Źródło: PAP", "Nabrzeże o świcie", "PAP"),
        ("Nabrzeże o świcie. Zdjęcie: Jan Kowalski", "Nabrzeże o świcie.", "Jan Kowalski"),
        ("Nábřeží za úsvitu. Foto: ČTK", "Nábřeží za úsvitu.", "ČTK"),
        ("Nábřeží za úsvitu | Zdroj: ČTK", "Nábřeží za úsvitu", "ČTK"),
        ("A rakpart hajnalban. Fotó: Kiss Anna / MTI", "A rakpart hajnalban.", "Kiss Anna / MTI"),
        ("A rakpart hajnalban. Forrás: MTI", "A rakpart hajnalban.", "MTI"),
        ("Cheiul în zori. Foto: Ann Lee", "Cheiul în zori.", "Ann Lee"),
        ("Cheiul în zori. Sursa foto: Ann Lee", "Cheiul în zori.", "Ann Lee"),
        ("Obala u zoru. Foto: Ann Lee/Cropix", "Obala u zoru.", "Ann Lee/Cropix"),
        ("Набережная на рассвете. Фото: Анна Ли / РИА Новости", "Набережная на рассвете.", "Анна Ли / РИА Новости"),
        ("Набережная на рассвете (фото: Анна Ли)", "Набережная на рассвете", "Анна Ли"),
        ("Набережна на світанку. Фото: Анна Лі", "Набережна на світанку.", "Анна Лі"),
        ("Кеят призори. Снимка: БГНЕС", "Кеят призори.", "БГНЕС"),
        ("Η προκυμαία την αυγή. Φωτογραφία: Ann Lee", "Η προκυμαία την αυγή.", "Ann Lee"),
        ("Η προκυμαία την αυγή. (ΑΠΕ-ΜΠΕ/Ann Lee)", "Η προκυμαία την αυγή. (ΑΠΕ-ΜΠΕ/Ann Lee)", nil),
        ("Şafakta rıhtım. Fotoğraf: AA", "Şafakta rıhtım.", "AA"),
        ("رصيف الميناء عند الفجر. صورة: آن لي", "رصيف الميناء عند الفجر.", "آن لي"),
        ("رصيف الميناء عند الفجر (أ ف ب)", "رصيف الميناء عند الفجر (أ ف ب)", nil),
        ("הרציף עם שחר. צילום: אן לי", "הרציף עם שחר.", "אן לי"),
        ("הרציף עם שחר (צילום: אן לי)", "הרציף עם שחר", "אן לי"),
        ("اسکله در سپیده‌دم. عکس: آن لی", "اسکله در سپیده‌دم.", "آن لی"),
        ("भोर में घाट। फोटो: पीटीआई", "भोर में घाट।", "पीटीआई"),
        ("Dermaga saat fajar. Foto: Antara/Ann Lee", "Dermaga saat fajar.", "Antara/Ann Lee"),
        ("Dermaga saat fajar. (Foto: Ann Lee/detikcom)", "Dermaga saat fajar.", "Ann Lee/detikcom"),
        ("Bến cảng lúc bình minh. Ảnh: TTXVN", "Bến cảng lúc bình minh.", "TTXVN"),
        ("夜明けの岸壁。写真：田中太郎", "夜明けの岸壁。", "田中太郎"),
        ("夜明けの岸壁（写真：田中太郎）", "夜明けの岸壁", "田中太郎"),
        ("夜明けの岸壁＝田中太郎撮影", "夜明けの岸壁", "田中太郎撮影"),
        ("夜明けの岸壁（共同）", "夜明けの岸壁", "共同"),
        ("黎明的码头。图片来源：新华社", "黎明的码头。", "新华社"),
        ("黎明的码头。（图／记者王小明摄）", "黎明的码头。", "记者王小明摄"),
        ("黎明的碼頭。（圖／中央社）", "黎明的碼頭。", "中央社"),
        ("黎明的码头。新华社记者 王小明 摄", "黎明的码头。", "新华社记者 王小明 摄"),
        ("새벽의 부두. 사진=연합뉴스", "새벽의 부두.", "연합뉴스"),
        ("새벽의 부두 [사진=연합뉴스]", "새벽의 부두", "연합뉴스"),
        ("새벽의 부두. 사진 제공=서울시", "새벽의 부두.", "서울시"),
        ("새벽의 부두 / 사진: 연합뉴스", "새벽의 부두", "연합뉴스"),
        ("ท่าเรือยามเช้า ภาพ: แอน ลี", "ท่าเรือยามเช้า", "แอน ลี"),
        (
            "The quay in New York, U.S., November 18, 2019. REUTERS/Ann Lee",
            "The quay in New York, U.S., November 18, 2019.", "REUTERS/Ann Lee"
        ),
        (
            "The quay in Washington Jan. 27, 2023.  (AP Photo/Ann Lee)", "The quay in Washington Jan. 27, 2023.",
            "AP Photo/Ann Lee"
        ),
        (
            "The quay at dawn. | Ann Lee/PA Images via Getty Images", "The quay at dawn.",
            "Ann Lee/PA Images via Getty Images"
        ),
        ("The quay at dawn.Ann Lee/dpa", "The quay at dawn.", "Ann Lee/dpa"),
        ("The quay at dawn, Foto: Ann Lee", "The quay at dawn", "Ann Lee"),
        ("The quay at dawn Getty Images", "The quay at dawn Getty Images", nil),
        ("“The quay.” (Photos by Ann Lee, left, and Tom Lang/AP)", "“The quay.”", "Ann Lee, left, and Tom Lang/AP"),
        (
            "'We got her!' Video Shows Dramatic Rescue of the Girl",
            "'We got her!' Video Shows Dramatic Rescue of the Girl", nil
        ),
        (
            "The quay (photo Ann Lee) at dawn, as it is seen from the mole",
            "The quay (photo Ann Lee) at dawn, as it is seen from the mole", nil
        ),
        ("The reporters of AP/Reuters", "The reporters of AP/Reuters", nil),
        ("The quay (left) and a video screen", "The quay (left) and a video screen", nil),
        ("The ferry and/or the quay at dawn", "The ferry and/or the quay at dawn", nil),
    ])
    func creditIsTakenOffALine(_ line: String, _ caption: String, _ credit: String?) {
        let (text, found) = CreditReader.split([.text(line)], known: nil)
        #expect(text.plainText == caption && found == credit)
    }

    @Test(arguments: [
        ("© Foto: Ann Lee", "Ann Lee"), ("(Photo: Ann Lee)", "Ann Lee"), ("Photo: Ann Lee)", "Ann Lee"),
        ("(Foto: Ann Lee (Archiv)).", "Ann Lee (Archiv)"), ("Credit...Ann Lee/The Quay", "Ann Lee/The Quay"),
        ("| Foto: Ann Lee Jr./STF", "Ann Lee Jr./STF"), ("Image Credits: Ann Lee", "Ann Lee"),
        ("Photo by Ann Lee", "Ann Lee"),
        ("Copyright Ann Lee/AP", "Ann Lee/AP"), ("Tous droits réservés Ann Lee", "Ann Lee"),
        ("Fot. Ann Lee", "Ann Lee"),
        // Words for credits that are part of a name.
        ("Getty Images/Ann Lee", "Getty Images/Ann Lee"),
        ("picture alliance / Foto Huebner", "picture alliance / Foto Huebner"),
        ("Courtesy of Ann Lee", "Courtesy of Ann Lee"), ("AP Photo", "AP Photo"),
    ])
    func nameIsLeftOfACredit(_ text: String, _ name: String) {
        #expect(CreditReader.name(text) == name)
    }

    @Test func knownCreditGoesFromTheEndOfItsCaption() {
        let (text, credit) = CreditReader.split([.text("The quay at dawn Ann Lee")], known: "Ann Lee")
        #expect(text.plainText == "The quay at dawn" && credit == "Ann Lee")
    }
}
