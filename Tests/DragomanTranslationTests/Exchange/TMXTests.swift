import DragomanLanguages
import DragomanTranslation
import Testing

@Suite struct TMXTests {
    @Test func entriesComeBackAsTheyWere() throws {
        #expect(try TMX.read(Array(TMX.write(Samples.entries()).utf8)) == Samples.entries())
    }

    @Test func filesInUTF16AreRead() throws {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in TMX.write(Samples.entries()).utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try TMX.read(bytes) == Samples.entries())
    }

    @Test func unitsOfOtherProgramsAreRead() throws {
        let file = """
            <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY x "y">]>
            <tmx version="1.4"><header creationtool="Other" srclang="en-US"/><body>
            <tu tuid="1"><note>n</note><tuv xml:lang="FR"><seg>Un <bpt i="1">&lt;b&gt;</bpt>gras<ept i="1">&lt;/b&gt;</ept> <hi>ici</hi></seg></tuv>
            <tuv xml:lang="en-us"><seg>A bold <![CDATA[one & only]]></seg></tuv><tuv lang="de"><seg>Fett</seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu></body></tmx>
            """
        let entries = try TMX.read(Array(file.utf8))
        #expect(entries.map(\.key.sourceText) == ["A bold one & only", "A bold one & only"])
        #expect(entries.map(\.targetText) == ["Un gras ici", "Fett"])
        #expect(entries.map(\.key.pair.description) == ["en-US>fr", "en-US>de"])
        #expect(entries[0].key.engine == EngineIdentifier(name: "tmx", model: "Other"))
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
