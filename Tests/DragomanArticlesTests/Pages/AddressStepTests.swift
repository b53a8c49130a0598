import Testing

@testable import DragomanArticles

/// Addresses alone say which page is the next.
@Suite struct AddressStepTests {
    @Test(
        arguments: [
            ("/story.html", "/story_2.html", nil, 2), ("/story_2.html", "/story_3.html", 2, 3),
            ("/story_9.html", "/story_10.html", 9, 10), ("/story?str=19", "/story?str=20", 19, 20),
            ("/a/881230.shtml", "/a/881230_2.shtml", nil, 2), ("/a/index.html", "/a/index_1.html", nil, 1),
            ("/story", "/story/page/2", nil, 2), ("/a?id=7", "/a?id=7&side=2", nil, 2),
            ("/a?id=7", "/a?Page=2&id=7", nil, 2),
            ("/a;7;page=2", "/a;7;page=3", 2, 3),
        ] as [(String, String, Int?, Int)])
    func numberIsPutInOrCountedUp(_ here: String, _ there: String, _ from: Int?, _ to: Int) throws {
        let step = try #require(AddressStep(from: here, to: there))
        #expect(step.from == from)
        #expect(step.to == to)
        #expect(step.isOfNeighbours)
    }

    @Test(arguments: [
        ("/story", "/other"), ("/story", "/story-of-the-ferries-2"), ("/story", "/story/ferry2mill3"),
        ("/story", "/story?photo=2"),
        ("/story", "/story/comment-page-2"), ("/story", "/story/2026"), ("/story/2", "/story"),
        ("/story", "/story?q=a%2"),
        ("/2026/long", "/2027/short"),
    ])
    func anyOtherDifferenceIsNone(_ here: String, _ there: String) {
        #expect(AddressStep(from: here, to: there) == nil)
    }

    @Test func labelsCountFromOneWhateverAddressesDo() throws {
        let fromZero = try #require(AddressStep(from: "/story", to: "/story?page=1"))
        #expect(fromZero.leads(to: 2))
        #expect(!fromZero.leads(to: 1))
        let third = try #require(AddressStep(from: "/story?page=1", to: "/story?page=2"))
        #expect(third.leads(to: 3) && third.leads(to: 2) && !third.leads(to: 4))
        let skipped = try #require(AddressStep(from: "/story", to: "/story?page=3"))
        #expect(!skipped.leads(to: 3) && !skipped.isOfNeighbours)
        let far = try #require(AddressStep(from: "/story?page=2", to: "/story?page=5"))
        #expect(!far.isOfNeighbours)
    }
}
