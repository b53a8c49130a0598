import Testing

@testable import DragomanDemo

@Suite struct PNGEncoderTests {
    @Test func checksumsAreTheStandards() {
        let digits = Array("123456789".utf8)
        #expect(PNGEncoder.crc32(digits) == 0xCBF4_3926)
        #expect(PNGEncoder.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
    }

    @Test(arguments: [1, 2, 3, 4, 10, 11, 12, 18, 19, 257, 258, 259, 260, 261, 517, 1_000])
    func runsComeBack(count: Int) {
        let data = [7] + [UInt8](repeating: 200, count: count) + [7, 7]
        var deflater = RunDeflater()
        deflater.write(data)
        #expect(FixedInflater(deflater.finish()).inflate() == data)
    }

    @Test func everySceneIsASmallPicture() {
        let gallery = PictureGallery()
        for scene in PictureScene.allCases {
            let pixels = PicturePainter(scene: scene).pixels()
            #expect(pixels.count == PictureScene.size.width * PictureScene.size.height)
            #expect(Set(pixels).isSubset(of: Set(0..<UInt8(scene.palette.count))) && Set(pixels).count >= 8)
            #expect((2_000..<20_000).contains(gallery.png(of: scene).count))
        }
    }
}

/// Reads DEFLATE blocks of fixed codes: just enough to see that what was written comes back.
struct FixedInflater {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func bit() -> Int {
        defer { position += 1 }
        return Int(bytes[position / 8] >> (position % 8)) & 1
    }

    mutating func number(_ bits: Int) -> Int { (0..<bits).reduce(0) { value, place in value | bit() << place } }

    mutating func symbol() -> Int {
        var code = 0
        for length in 1...9 {
            code = code << 1 | bit()
            switch length {
            case 7 where code < 0x18: return 256 + code
            case 8 where (0x30..<0xC0).contains(code): return code - 0x30
            case 8 where (0xC0..<0xC8).contains(code): return 280 + code - 0xC0
            case 9: return 144 + code - 0x190
            default: continue
            }
        }
        return 256
    }

    func inflate() -> [UInt8] {
        var reader = self
        var result: [UInt8] = []
        _ = reader.number(3)
        while true {
            let symbol = reader.symbol()
            if symbol == 256 { return result }
            if symbol < 256 {
                result.append(UInt8(symbol))
                continue
            }
            let bases = [
                3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
                227, 258,
            ]
            let index = symbol - 257
            let extra = index < 8 || index == 28 ? 0 : (index - 4) / 4
            let length = bases[index] + reader.number(extra)
            let distance = reader.number(5) + 1
            for _ in 0..<length { result.append(result[result.count - distance]) }
        }
    }
}
