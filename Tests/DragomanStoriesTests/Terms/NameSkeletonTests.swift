import Testing

@testable import DragomanStories

@Suite struct NameSkeletonTests {
    @Test(arguments: [
        ("valdoria", "فالدوريا", Script.arabic), ("karvash", "كارفاش", .arabic), ("tamure", "تامور", .arabic),
        ("valdoria", "валдория", .cyrillic), ("kastrin", "καστριν", .greek), ("meridiana", "ومريديانا", .arabic),
        ("kastrin", "بكاسترين", .arabic),
    ])
    func oneNameInTwoScripts(latin: String, other: String, script: Script) {
        let names = NameSkeleton.skeletons(of: latin, script: .latin)
        let others = NameSkeleton.skeletons(of: other, script: script)
        #expect(!Set(names).isDisjoint(with: others), "\(names) \(others)")
    }

    @Test func shortNamesHaveNone() {
        #expect(NameSkeleton.skeletons(of: "linde", script: .latin) == ["lnd"])
        #expect(NameSkeleton.skeletons(of: "ioana", script: .latin).isEmpty)
        #expect(NameSkeleton.skeletons(of: "東京", script: .other).isEmpty)
    }
}
