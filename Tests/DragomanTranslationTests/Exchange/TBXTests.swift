import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct TBXTests {
    private static let pair = LanguagePair(source: "es", target: "fr")

    @Test func aGlossaryComesBackAsItWas() throws {
        let glossary = Glossary([
            GlossaryEntry(
                pair: Self.pair, term: "tirar <la> toalla", rendering: "jeter l'éponge",
                forbidden: ["jeter la serviette", "a&b"],
                isCaseSensitive: true, note: "An idiom."),
            GlossaryEntry(pair: Self.pair, term: "OTAN", rendering: "OTAN"),
        ])
        #expect(try TBX.read(Array(TBX.write(glossary).utf8)) == glossary)
    }

    @Test func version3IsRead() throws {
        let file = """
            <tbx type="TBX-Basic" style="dca" xml:lang="en"><text><body><conceptEntry id="c1">
            <langSec xml:lang="en"><termSec><term>summit</term></termSec><termSec><term>top</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>
            <langSec xml:lang="fr"><termSec><term>sommet</term></termSec></langSec><langSec xml:lang="de"><termSec><term>Gipfel</term></termSec></langSec>
            </conceptEntry></body></text></tbx>
            """
        let pair = LanguagePair(source: "en", target: "de")
        #expect(try TBX.read(Array(file.utf8), pair: pair).entries.map(\.rendering) == ["Gipfel"])
        #expect(try TBX.read(Array(file.utf8)).entries.map(\.rendering) == ["sommet", "Gipfel"])
        let back = try TBX.read(Array(file.utf8), pair: LanguagePair(source: "fr", target: "en"))
        #expect(
            back.entries == [
                GlossaryEntry(
                    pair: LanguagePair(source: "fr", target: "en"), term: "sommet", rendering: "summit",
                    forbidden: ["top"])
            ])
    }
}
