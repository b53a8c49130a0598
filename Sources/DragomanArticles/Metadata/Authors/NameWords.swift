/// Words that stand beside names of people, within them, or in their place.
enum NameWords {
    /// Keys of ``Comparison``: signatures of editors or agencies in general.
    static let desks = keys(
        """
        agencies agenturen agences agencias agenzie agencje agentury agentschappen byråer newsdesk newsroom staff
        staffreporter redaktion redaktionen redactie redacción laredacción redação redazione laredazione rédaction
        larédaction redakcja redakce redaksi редакция редакція агентства
        """)

    /// Whether the letters of UTF-8 are the name of an agency as it signs, in capitals or small letters.
    static func isAgency(_ text: ArraySlice<UInt8>) -> Bool {
        agencies[ByteHash.of(text.lazy.filter { $0.isASCIILetter || $0 >= 0x80 })] != nil
    }

    private static let agencies = HashTable(
        """
        dpa afp reuters ansa efe ap apa epa tt ntb ritzau stt pap mti čtk ctk tass тасс рианов риановости интерфакс upi lusa aap pti
        ani xinhua kyodo jiji anp belga sda keystonesda anadolu antara bernama yonhap afpreuters dpaafp afpdpa reutersafp apreuters
        共同 時事 时事 新华社 新華社 中央社 연합뉴스 뉴시스 укринформ унiан уніан укрінформ бта hina srna beta tanjug agerpres απε
        """.spacedWords.flatMap { [$0.lowercased(), $0.uppercased()] }
            .map { (key: ByteHash.of($0.utf8), value: true) }, merging: { first, _ in first })

    /// Keys: what publishing programs and readers' tools leave where a name should stand.
    static let placeholders = keys(
        """
        noauthor none null undefined unknown anonymous admin administrator webmaster follow edit folgen suivre seguir seguire
        viewprofile viewallposts moreposts allposts website viewmycompleteprofile viewmyfullprofile affichermonprofilcomplet
        meinprofilvollständiganzeigen vertodomiperfil verperfilcompleto vermeuperfilcompleto visualizzailmioprofilocompleto
        mijnvolledigeprofieltonen
        monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
        lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
        lunedì martedì mercoledì giovedì venerdì sabato domenica segundafeira terçafeira quartafeira quintafeira sextafeira
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag senin selasa rabu kamis jumat sabtu minggu
        понедельник вторник среда четверг пятница суббота воскресенье
        星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
        월요일 화요일 수요일 목요일 금요일 토요일 일요일
        """)

    /// Keys: labels of people who did something else than write.
    static let others = keys(
        """
        editor editör editedby editing editors photoeditor copyeditor producer translation translatedby übersetzung traduction traducción
        traduzione tradução vertaling översättning penyunting quelle quellen source sources fuente fonte bron källa kilde źródło zdroj
        πηγή источник джерело sumber 编辑 編輯 責任編輯 责任编辑 责编 責編 編集 校对 審核 审核 来源 來源 편집
        """)

    /// How many bytes of a text are such a label without a colon: "Edited by ". 0 where it opens with none.
    static func lengthOfDeed(_ text: some Collection<UInt8>) -> Int {
        let word = text.prefix(longestDeed).prefix { $0 != 0x20 }
        // Most words are told by their hash.
        guard let deeds = deedsByWord[ByteHash.of(word)] else { return 0 }
        return deeds.first { text.starts(with: $0) }?.count ?? 0
    }

    private static let longestDeed = 16

    private static let deedsByWord = Dictionary(
        grouping: [
            "Edited by ", "Translated by ", "Reviewed by ", "Medically reviewed by ", "Fact checked by ",
            "Fact-checked by ",
            "Photographs by ", "Photograph by ", "Photos by ", "Photo by ", "Illustrations by ", "Illustration by ",
            "Video by ",
            "Fotos von ", "Foto von ", "Übersetzt von ", "Bearbeitet von ", "Traduit par ", "Traducido por ",
            "Traduzido por ",
            "Tradotto da ", "Vertaald door ", "Översatt av ",
        ].map { Array($0.utf8) }
    ) { ByteHash.of($0.prefix { $0 != 0x20 }) }

    /// Keys: what people of the press are.
    static let roles = keys(
        """
        reporter reporters correspondent correspondents editor journalist writer columnist contributor producer staff desk bureau
        chief special redakteur redakteurin redakteure korrespondent korrespondentin reporterin journalistin autorin
        rédacteur rédactrice journaliste correspondant correspondante redactor redactora periodista corresponsal
        redattore redattrice giornalista corrispondente inviato inviata repórter jornalista correspondente redacteur
        verslaggever verslaggeefster redaktør reportér toimittaja kirjeenvaihtaja dziennikarz dziennikarka redaktor redaktorka
        novinář novinářka újságíró szerkesztő tudósító ziarist журналист журналистка корреспондент корреспондентка редактор
        обозреватель журналіст кореспондент оглядач журналіст δημοσιογράφος συντάκτης muhabir muhabiri gazeteci editör wartawan
        jurnalis kontributor
        """)

    /// Words and marks behind a name, before where its bearer is or for whom.
    static let beforePlaces: Set<String> = [
        "-", "–", "—", "in", "at", "from", "for", "im", "aus", "bei", "für", "à", "en", "pour", "dans", "desde", "para",
        "em",
        "dal", "från", "fra", "w", "z", "v", "na", "в", "из", "для", "у", "στο", "στη",
    ]

    /// Small words within names.
    static let particles = Set(
        """
        van von der den de da das do dos di del della dei degli dell' dal dalla du des la le les lo las los het ter ten te op
        in't 't 's uit aan bij ní nic mac ó uí mhic zu zur zum vom und af av bin bint ibn ben al el ul ur e y i ap ferch san abu d' o' vd ten an y. st st.
        """.spacedWords.map(String.init))

    /// Those that are hardly ever in anything else than a name.
    static let plainParticles: Set<String> = [
        "von", "van", "bin", "ibn", "bint", "ben", "al", "el", "af", "zu", "ter", "ten", "abu",
    ]

    /// Small words that join names, or a name and an agency's.
    static let joining: Set<String> = [
        "of", "the", "and", "und", "et", "og", "och", "en", "dan", "ve", "и", "και", "ja", "és", "și", "with", "mit",
        "avec", "con",
        "com", "та", "і", "eta", "met", "med", "for", "für",
    ]

    /// A mark between a particle and the name it opens.
    static func isJoint(_ character: Character) -> Bool { character == "-" || character == "'" || character == "’" }

    /// Small words between a name and a day.
    static let beforeDays: Set<String> = [
        "am", "on", "le", "el", "il", "em", "op", "den", "dne", "dnia", "um", "à", "at", "vom", "from", "-", "–",
        "—", "|",
    ]

    private static func keys(_ words: String) -> Set<String> {
        Set(words.spacedWords.map { Comparison.key(String($0)) })
    }
}
