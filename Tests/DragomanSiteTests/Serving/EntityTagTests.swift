import DragomanSite
import Testing

struct EntityTagTests {
    @Test func tagsAreComparedWeaklyAndWhole() {
        #expect(EntityTags("\"a\"").contains("\"a\""))
        #expect(EntityTags(" W/\"a\" , \"b\"").contains("\"a\""))
        #expect(EntityTags("*").contains("\"a\""))
        #expect(!EntityTags("\"ab\"").contains("\"a\""))
        #expect(!EntityTags("").contains("\"a\""))
    }

    @Test(arguments: [
        ("gzip", true), ("gzip;q=0", false), ("gzip; q=0.0", false), ("gzip;q=0.5", true), ("br, *", true),
        ("*;q=0", false), ("identity", false), ("xgzip", false),
    ])
    func gzipIsTakenOnlyWhereItIsWanted(_ field: String, _ isTaken: Bool) {
        #expect(AcceptEncoding.takesGzip(field) == isTaken)
    }
}
