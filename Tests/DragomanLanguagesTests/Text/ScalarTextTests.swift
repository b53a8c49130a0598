import DragomanLanguages
import Testing

@Suite struct ScalarTextTests {
    @Test(arguments: ["", "a", "é", "日本", "🙂 and 𝒜", "mixed é日🙂 text that is longer than any small string is"])
    func scalarsGiveTheirTextBack(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        #expect(ScalarText.string(scalars[...]) == text)
        #expect(ScalarText.string(scalars.map(\.value)[...]) == text)
    }

    @Test func aPartIsWrittenAndWhatIsNoScalarLeftOut() {
        #expect(ScalarText.string([0x61, 0x62, 0x63, 0x64][1..<3]) == "bc")
        #expect(ScalarText.string([0x61, 0xD800, 0xDFFF, 0x110000, 0x62] as ArraySlice<UInt32>) == "ab")
    }

    @Test func lettersOfScriptsWithoutTablesAreLettersToo() {
        // Tibetan ka, Cherokee a, Latin a, a full stop, a digit.
        #expect([0xF40, 0x13A0, 0x61].allSatisfy { Scalars.isAlphabetic($0) })
        #expect(![0x2E, 0x30, 0x20, 0x3002].contains { Scalars.isAlphabetic($0) })
    }
}
