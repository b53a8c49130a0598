import Testing

@testable import DragomanArticles

@Suite struct NameReaderTests {
    @Test(arguments: [
        ("By Ann Lee, Brussels correspondent", ["Ann Lee"]), ("Ann Lee, Senior Reporter", ["Ann Lee"]),
        ("Ann Lee in Brussels", ["Ann Lee"]), ("By Ann Lee for The Quay", ["Ann Lee"]),
        ("Ann Lee - The Quay", ["Ann Lee"]),
        ("By Ann Lee @annlee", ["Ann Lee"]), ("By Ann Lee ann@quay.example", ["Ann Lee"]),
        ("Text: Ann Lee Foto: Tom Lang", ["Ann Lee"]),
        ("Penulis: Budi Santoso | Editor: Siti Aminah", ["Budi Santoso"]),
        ("Editor: Siti Aminah", []), ("Von Ann Lee und Tom Lang, dpa", ["Ann Lee", "Tom Lang", "dpa"]),
        ("Ann Lee, à Bruxelles", ["Ann Lee"]),
        ("By Jean van der Berg", ["Jean van der Berg"]),
        ("Ludwig von Mises und Ann Lee", ["Ludwig von Mises", "Ann Lee"]), ("bell hooks", ["bell hooks"]),
        ("The University of Jordan", ["The University of Jordan"]),
        ("Caritasverband Rom e. V.", ["Caritasverband Rom e. V."]),
        ("記者王小明／台北報導", ["王小明"]), ("記者　鈴木一郎", ["鈴木一郎"]), ("文・鈴木一郎", ["鈴木一郎"]), ("作者：王小明", ["王小明"]),
        ("责任编辑：李雷", []), ("김철수 기자", ["김철수"]), ("김철수 기자 kim@quay.example", ["김철수"]),
        ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
        // The day behind the name, with and without a mark between.
        ("By Ann Lee March 25, 2026", ["Ann Lee"]), ("Von Ann Lee am 16.11.2026", ["Ann Lee"]),
        ("By Ann Lee 3:46 PM", ["Ann Lee"]), ("Par Ann Lee le 3 mai 2026", ["Ann Lee"]),
        ("By Theresa May 3 December 2026", ["Theresa May"]), ("By Ann Lee | 12/10/2026", ["Ann Lee"]),
        ("Tuesday 15 October 2026 by Ann Lee", ["Ann Lee"]),
        ("Opinion | By Ann Lee | May 3, 2026", ["Opinion", "Ann Lee"]),
        ("World Cup 2026", []), ("Thursday 26 November 2026", []), ("Rome, 3 May 2026", []),
        ("Oleh Suparman 3 Mei 2026", ["Suparman"]), ("星期四 2026年11月26日", []), ("Donnerstag", []), ("Thursday", []),
        ("Publié le 03/11/2026 à 10:15 par Ann Lee", ["Ann Lee"]),
        ("Pubblicato il 3 novembre 2026 da Ann Lee", ["Ann Lee"]), ("鈴木一郎 2026年11月3日 10時15分", ["鈴木一郎"]),
        ("France 24", []), ("Channel 4 News", []), ("By Ann Lee March 25", ["Ann Lee"]),
        ("Marie Anne d'Arc Lee", ["Marie Anne d'Arc Lee"]), ("Ann Lee al-Sabah", ["Ann Lee al-Sabah"]),
        ("Máire ní Bhriain", ["Máire ní Bhriain"]), ("Jan uit den Berg", ["Jan uit den Berg"]),
        // Labels of two words.
        ("Text von Ann Lee", ["Ann Lee"]), ("Blog Beitrag von Ann Lee", ["Ann Lee"]), ("vom Ann Lee", ["Ann Lee"]),
        ("Edited by Ann Lee", []), ("Quelle: The Quay", []),
        // Words between that no name has.
        ("Supported by one of our readers", []), ("deinen Hochzeitsbloggern", []),
        ("Zeige alle Beiträge von Ann Lee", []),
        ("Richard (R.J.) Lee", ["Richard Lee"]), ("ann[at]quay.example", []), ("Ann Lee mit dpa", ["Ann Lee mit dpa"]),
    ])
    func namesOfABylineWithoutWhatStandsBesideThem(_ byline: String, _ names: [String]) {
        #expect(NameReader.names(in: byline, isByline: true) == names)
    }

    @Test func declaredNamesAreTakenAsTheyAre() {
        #expect(NameReader.names(in: "Ann Lee in Brussels", isByline: false) == ["Ann Lee in Brussels"])
        #expect(NameReader.names(in: "By Ann Lee", isByline: false) == ["Ann Lee"])
        #expect(NameReader.names(in: "admin", isByline: false).isEmpty)
    }

    @Test(arguments: ["Ann Lee", "Jean van der Berg", "王小明", "김철수"])
    func signatures(_ name: String) {
        #expect(NameReader.isSignature(name))
    }

    @Test(arguments: [("Ann Lee", true), ("Ludwig von Mises", true), ("Guerra de Ucrania", false), ("Ann", false)])
    func plainFullNames(_ name: String, _ isPlain: Bool) {
        #expect(NameReader.isPlainFullName(name) == isPlain)
    }

    @Test(arguments: ["Ann", "from here to there", "Ferries stand still in the harbour today", "文"])
    func othersAreNone(_ text: String) {
        #expect(!NameReader.isSignature(text))
    }
}
