import Testing

@testable import DragomanArticles

@Suite struct CharacterEntitiesTests {
    @Test(arguments: [
        ("Fish &amp; chips", "Fish & chips"), ("&#8216;safe&#x2019;", "‘safe’"), ("d&eacute;j&agrave; vu", "déjà vu"),
        ("&laquo;oui&raquo;", "«oui»"), ("A & B; C", "A & B; C"), ("&unknown; &;", "&unknown; &;"),
        ("&#xD800;&#1114112;", "&#xD800;&#1114112;"), ("ends in &", "ends in &"), ("&amp", "&amp"),
        ("&verylongnamethatis;", "&verylongnamethatis;"), ("é&quot;é", "é\"é"),
    ])
    func referencesAreUndone(_ text: String, _ expected: String) {
        #expect(CharacterEntities.decode(text) == expected)
    }
}
