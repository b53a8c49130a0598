import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct TMXTests {
    @Test func unitsComeBackAsTheyWere() throws {
        #expect(try TMX.read(Array(TMX.write(Samples.units()).utf8)) == Samples.units())
    }

    @Test func filesInUTF16AreRead() throws {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in TMX.write(Samples.units()).utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try TMX.read(bytes) == Samples.units())
    }

    @Test func unitsOfOtherProgramsAreRead() throws {
        let file = """
            <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY x "y">]>
            <tmx version="1.4"><header creationtool="Other" srclang="en-US"/><body>
            <tu tuid="1"><note>n</note><tuv xml:lang="FR"><seg>Un <bpt i="1">&lt;b&gt;</bpt>gras<ept i="1">&lt;/b&gt;</ept> <hi>ici</hi></seg></tuv>
            <tuv xml:lang="en-us"><seg>A bold <![CDATA[one & only]]></seg></tuv><tuv lang="de"><seg>Fett</seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu></body></tmx>
            """
        let entries = try TMX.read(Array(file.utf8)).map(\.entry)
        #expect(entries.map(\.key.sourceText) == ["A bold one & only", "A bold one & only"])
        #expect(entries.map(\.targetText) == ["Un gras ici", "Fett"])
        #expect(entries.map(\.key.pair.description) == ["en-US>fr", "en-US>de"])
        #expect(entries[0].key.engine == EngineIdentifier(name: "tmx", model: "Other"))
    }

    /// memoQ and XTM write the neighbours in the source's variant, OmegaT in the unit.
    @Test(arguments: [
        #"<tuv xml:lang="en"><prop type="x-context-pre">&lt;seg&gt;A.&lt;/seg&gt;</prop>"#
            + #"<prop type="x-context-post"><seg>B.</seg></prop><seg>S</seg></tuv>"#,
        #"<prop type="x-previous-source-text">A.</prop><prop type="x-next-source-text">B.</prop><tuv xml:lang="en"><seg>S</seg></tuv>"#,
        #"<prop type="file">x</prop><prop type="prev">A.</prop><prop type="next">B.</prop><tuv xml:lang="en"><seg>S</seg></tuv>"#,
    ])
    func theContextIsReadAsOtherProgramsWriteIt(source: String) throws {
        let file =
            #"<tmx version="1.4"><header srclang="en"/><body><tu>\#(source)<tuv xml:lang="fr">"#
            + #"<prop type="x-context-pre">Z.</prop><seg>T</seg></tuv></tu></body></tmx>"#
        let unit = try #require(try TMX.read(Array(file.utf8)).first)
        #expect(unit.before == "A.")
        #expect(unit.after == "B.")
    }

    @Test(arguments: [
        "", "<tmx>", "<html></html>", "<tmx><body></tmx>", "<tmx a=b></tmx>", "<tmx><body", "<!DOCTYPE tmx [", "</tmx>",
    ])
    func whatIsNotTMXIsToldSo(file: String) {
        #expect(throws: ExchangeError.self) { try TMX.read(Array(file.utf8)) }
    }

    @Test func depthIsBounded() {
        let file = String(repeating: "<a>", count: 100_000)
        #expect(throws: ExchangeError.self) { try TMX.read(Array(file.utf8)) }
    }
}
