import Testing

@testable import DragomanArticles

@Suite struct TraitReaderTests {
    private func traits(_ key: AttributeKey, _ value: String, isText: Bool = false) -> Traits {
        var (value, traits) = (value, Traits())
        value.withUTF8 { TraitReader.read(key, $0, isText: isText, into: &traits) }
        return traits
    }

    @Test(arguments: [
        "read-more", "read_more", "readMore", "Read-More", "x READ-MORE y", "box-read--more", "read9more",
    ])
    func twoWordsOfANameAreRead(_ name: String) {
        #expect(traits(.class, name) == .related)
    }

    @Test(arguments: ["read more", "more-read", "readx-more", "read-moreover", "Readmorex", "rEAD", ""])
    func otherNamesSayNothing(_ name: String) {
        #expect(traits(.class, name).isEmpty)
    }

    @Test(arguments: ["siteFooter", "SITEFooter", "site-footer-2", "footer"])
    func capitalBehindASmallLetterBeginsAWord(_ name: String) {
        #expect(traits(.class, name).contains(.footer))
    }

    @Test func identifiersOfParagraphsAreTheirText() {
        #expect(traits(.id, "footer") == .footer && traits(.id, "footer", isText: true).isEmpty)
    }

    @Test(arguments: ["display:none", "DISPLAY : none;", "color:red; visibility: hidden"])
    func styleHides(_ style: String) {
        #expect(traits(.style, style) == .hidden && traits(.style, "display:block").isEmpty)
    }

    @Test func everyAttributeThatSaysSomethingIsAskedFor() {
        for key in AttributeKey.allCases where TraitReader.keys & key.bit == 0 {
            for value in ["footer", "true", "author", "navigation", "display:none", ""] {
                #expect(traits(key, value).isEmpty)
            }
        }
    }
}
