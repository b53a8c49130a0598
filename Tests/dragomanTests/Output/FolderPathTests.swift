import Testing

@testable import dragoman

@Suite struct FolderPathTests {
    @Test(arguments: [[], ["Europe"], ["Europe", "Spain"], ["Asia / Pacific", "A/B"], ["a / b / c"]])
    func comesBackAsItWas(_ names: [String]) {
        #expect(FolderPath(text: FolderPath(names: names).text).names == names)
    }

    @Test func isReadAsAPersonTypesIt() {
        #expect(FolderPath(text: "Europe / Spain").names == ["Europe", "Spain"])
        #expect(FolderPath(text: "AC/DC").names == ["AC/DC"])
    }
}
