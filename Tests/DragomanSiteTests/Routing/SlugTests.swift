import DragomanSite
import Testing

struct SlugTests {
    @Test(arguments: [
        ("Le port rouvre après neuf jours", "le-port-rouvre-apres-neuf-jours"),
        ("L’Œuvre, ça — là !", "l-oeuvre-ca-la"),
        ("Łódź & Straße", "lodz-strasse"), ("المدينة", ""), ("<script>", "script"), ("../../etc", "etc"), ("", ""),
    ])
    func aHeadlineBecomesAPlainTail(_ title: String, _ slug: String) { #expect(Slug.make(title) == slug) }

    @Test func longHeadlinesAreCutAtAWord() {
        let slug = Slug.make(String(repeating: "mot ", count: 100))
        #expect(slug.utf8.count <= 70)
        #expect(slug.hasSuffix("mot"))
    }

    @Test func encodingIsUndoneByDecoding() {
        let text = "a/b?c#d% é+&="
        #expect(PercentEncoding.decoded(PercentEncoding.encoded(text)) == text)
        #expect(PercentEncoding.decoded("a+b%2", isForm: true) == "a b%2")
    }
}
