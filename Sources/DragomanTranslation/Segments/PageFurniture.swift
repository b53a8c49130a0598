/// Words of the page around an article, not of the article: advertisement labels, "scroll to continue", "next page".
///
/// Extraction removes them; this is the last sieve before an engine, and takes only a paragraph that says nothing else.
package enum PageFurniture {
    /// Scalars of the longest text that can be nothing but furniture.
    static let longest = 60

    package static func matches(_ text: String) -> Bool {
        guard text.unicodeScalars.count <= longest else { return false }
        return phrases.contains(folded(text))
    }

    /// Letters in lower case, words parted by one space, nothing else.
    private static func folded(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter }.joined(separator: " ")
    }

    private static let phrases: Set<String> = [
        "advertisement", "advertising", "sponsored content", "scroll to continue with content",
        "scroll to continue reading", "continue reading below", "article continues after advertisement",
        "story continues below", "continue to the next page", "read the next page", "publicidad", "anuncio",
        "desplácese para continuar", "continúa leyendo en la página siguiente", "publicitat", "publicité",
        "faites défiler pour continuer", "lire la page suivante", "continuez à lire à la page suivante", "anzeige",
        "werbung", "weiterlesen nach der anzeige", "pubblicità", "continua a leggere dopo la pubblicità", "publicidade",
        "continua depois da publicidade", "advertentie", "reklama", "reklam", "mainos", "annons", "annonse", "annonce",
        "iklan", "advertensi", "gulir untuk lanjut membaca", "gulir untuk melanjutkan konten",
        "lanjut membaca di halaman berikutnya", "lanjut ke halaman berikutnya", "bersambung ke halaman berikutnya",
        "baca halaman selanjutnya", "halaman selanjutnya", "реклама", "διαφήμιση", "إعلان", "پاداگهی", "پخش آگهی",
        "广告", "広告", "광고", "विज्ञापन", "quảng cáo", "โฆษณา",
    ]
}
