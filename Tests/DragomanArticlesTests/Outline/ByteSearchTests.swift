import Testing

@testable import DragomanArticles

@Suite struct ByteSearchTests {
    @Test func partsLieBetweenSeparators() {
        #expect(ByteSearch.parts(of: "Anna | Ben |Cem", between: " | ") == ["Anna", "Ben |Cem"])
        #expect(ByteSearch.parts(of: " | ", between: " | ") == ["", ""])
        #expect(ByteSearch.parts(of: "Anna", between: " | ") == ["Anna"])
        #expect(ByteSearch.parts(of: "", between: ";") == [""])
    }

    @Test func findsAtBothEndsAndNotPastThem() {
        #expect(ByteSearch.holds("placeholder.gif", "placeholder") && ByteSearch.holds("a/spacer", "spacer"))
        #expect(!ByteSearch.holds("space", "spacer") && !ByteSearch.holds("", "x"))
        #expect(ByteSearch.holds("éaéé", "éé") && !ByteSearch.holds("éaé", "éé"))
    }

    @Test func restFollowsTheFirstPlace() {
        #expect(ByteSearch.rest(of: "3 May by Ann by Ben", after: " by ") == "Ann by Ben")
        #expect(ByteSearch.rest(of: "Ann", after: " by ") == nil)
    }
}
