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

    @Test func handsOnPartsThatAreNotEmpty() {
        func parts(_ text: String) -> [String] {
            var (text, parts) = (text, [String]())
            text.withUTF8 {
                ByteSearch.parts(of: $0, between: 0x7C) { parts.append(String(decoding: $0, as: UTF8.self)) }
            }
            return parts
        }
        #expect(parts("one|two||three") == ["one", "two", "three"])
        #expect(parts("|one|") == ["one"] && parts("one") == ["one"] && parts("||").isEmpty && parts("").isEmpty)
    }

    /// Lengths around the eight bytes that are compared together, and a difference in each place.
    @Test func runsAreEqualWhereEachByteIs() {
        for count in 0...20 {
            let one = (0..<count).map { UInt8($0) }
            #expect(one.withUnsafeBytes { a in one.map(\.self).withUnsafeBytes { ByteSearch.areEqual(a, $0) } })
            for place in 0..<count {
                var other = one
                other[place] ^= 0x80
                #expect(!one.withUnsafeBytes { a in other.withUnsafeBytes { ByteSearch.areEqual(a, $0) } })
                let hashes = [one, other].map { $0.withUnsafeBytes { ByteHash.ofWords($0) } }
                #expect(hashes[0] != hashes[1], "\(count) bytes, \(place)")
            }
        }
    }
}
