import DragomanLibrary
import Testing

@Suite struct ZlibTests {
    @Test(arguments: [0, 1, 100, 1_000_000])
    func whatIsPackedComesBack(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
        let packed = try Zlib.gzip(bytes)
        #expect(packed.prefix(2) == [0x1F, 0x8B])
        #expect(try Zlib.gunzip(packed) == bytes)
    }

    @Test func aBombStopsAtTheLimit() throws {
        let packed = try Zlib.gzip([UInt8](repeating: 0, count: 5_000_000))
        #expect(throws: Zlib.Failure.tooLarge(limit: 1_000_000)) { try Zlib.gunzip(packed, limit: 1_000_000) }
    }

    @Test func damageIsNoticed() throws {
        var packed = try Zlib.gzip(Array("some text that is packed".utf8))
        packed[packed.count / 2] ^= 0xFF
        #expect(throws: Zlib.Failure.damaged) { try Zlib.gunzip(packed) }
        #expect(throws: Zlib.Failure.damaged) { try Zlib.gunzip(Array(packed.prefix(8))) }
    }
}
