import DragomanSite
import Foundation
import Testing

struct CivilTimeTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (1_709_164_800, "2024-02-29T00:00:00Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ])
    func theCalendarHoldsAtItsEdges(_ seconds: Int64, _ text: String) {
        #expect(CivilTime(secondsSince1970: seconds, offset: 0).iso8601 == text)
    }

    @Test func hostileMomentsDoNoHarm() {
        _ = CivilTime(secondsSince1970: .max, offset: 50_400)
        _ = CivilTime(secondsSince1970: .min, offset: -50_400)
    }

    /// Needs the system's time zone files; passes without them.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Paris")))
    func clocksMoveWithTheSeasons() {
        let paris = ZoneRules(named: "Europe/Paris")
        #expect(paris.offset(at: 1_795_438_800) == 3_600)
        #expect(paris.offset(at: 1_782_000_000) == 7_200)
        #expect(ZoneRules(named: "../../etc/passwd") == .utc)
        #expect(ZoneRules(named: "No/Where") == .utc)
    }

    @Test func brokenZoneFilesAreNone() {
        #expect(ZoneRules(tzif: []) == nil)
        #expect(ZoneRules(tzif: Array("TZif2".utf8) + [UInt8](repeating: 255, count: 200)) == nil)
    }
}
