import DragomanArticles
import DragomanLanguages
import DragomanTranslation
import Foundation
import Testing

@Suite struct XLIFFTests {
    @Test(arguments: XLIFF.Version.allCases)
    func segmentsComeBackAsTheyWere(version: XLIFF.Version) throws {
        let translation = Samples.translation()
        let document = try XLIFF.read(Array(XLIFF.write(translation, version: version).utf8))
        #expect(document.segments == translation.segments)
        #expect(document.pair == translation.pair)
        #expect(document.original == translation.article.url)
        #expect(XLIFF.edits(in: document, of: translation).isEmpty)
    }

    @Test(arguments: XLIFF.Version.allCases)
    func whatAPersonChangedComesBackAsAnEdit(version: XLIFF.Version) throws {
        let translation = Samples.translation()
        var document = try XLIFF.read(Array(XLIFF.write(translation, version: version).utf8))
        document.segments[4].targetText = "À la main."
        document.segments[5].sourceText = "Otra cosa."
        document.segments[5].targetText = "Autre chose."
        let place = SegmentPlace(part: .block(0), sentence: 1)
        #expect(
            XLIFF.edits(in: document, of: translation) == [
                PostEdit(place: place, sourceText: translation.segments[4].sourceText, targetText: "À la main.")
            ])
    }

    /// Approved as it is: a person has read it.
    @Test(arguments: [
        (XLIFF.Version.v1_2, " xml:space", " approved=\"yes\" xml:space"),
        (.v1_2, "state=\"translated\"", "state=\"signed-off\""),
        (.v2_1, "state=\"translated\"", "state=\"reviewed\""), (.v2_1, "state=\"translated\"", "state=\"final\""),
    ])
    func whatAPersonApprovedUnchangedIsAnEdit(version: XLIFF.Version, old: String, new: String) throws {
        let translation = Samples.translation()
        var lines = XLIFF.write(translation, version: version).components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("id=\"block-12.3.4\"") })
        // The state in our own element, which stands behind in 1.2 and before in 2.1, is none of the unit's.
        let found = lines[line].ranges(of: old)
        let place = try #require(version == .v1_2 ? found.first : found.last)
        lines[line].replaceSubrange(place, with: new)
        let document = try XLIFF.read(Array(lines.joined(separator: "\n").utf8))
        let segment = translation.segments[5]
        #expect(
            XLIFF.edits(in: document, of: translation) == [
                PostEdit(place: segment.place, sourceText: segment.sourceText, targetText: segment.targetText)
            ])
    }

    @Test func unitsThatAnotherProgramCutAreJoined() throws {
        let file = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="es" trgLang="fr"><file id="f">
            <group id="g"><unit id="block-2.0.1"><segment><source>Uno.</source><target>Un.</target></segment><ignorable><source> </source></ignorable>
            <segment><source>D<pc id="1">o</pc>s.</source><target>De<pc id="1">u</pc>x.</target></segment></unit></group><unit id="other"/></file></xliff>
            """
        let document = try XLIFF.read(Array(file.utf8))
        #expect(document.segments.map(\.sourceText) == ["Uno. Dos."])
        #expect(document.segments.map(\.targetText) == ["Un. Deux."])
        #expect(document.segments[0].state == .edited)
    }

    @Test(arguments: ["<xliff version='1.2'/>", "<xliff version='2.0'/>", "<tmx/>", "x"])
    func whatIsNotXLIFFIsToldSo(file: String) {
        #expect(throws: ExchangeError.self) { try XLIFF.read(Array(file.utf8)) }
    }
}
