import DragomanLibrary
import Testing

@Suite struct PictureHeaderTests {
    @Test(arguments: [
        (Pictures.png(640, 480), PictureHeader.Kind.png, 640, 480),
        (Pictures.gif(300, 200), .gif, 300, 200),
        (Pictures.jpeg(1_200, 800), .jpeg, 1_200, 800),
        (Pictures.jpeg(1_200, 800, orientation: 6), .jpeg, 800, 1_200),
        (Pictures.jpeg(1_200, 800, orientation: 3), .jpeg, 1_200, 800),
        (Pictures.webpLossy(550, 368), .webp, 550, 368),
        (Pictures.webpLossless(386, 395), .webp, 386, 395),
        (Pictures.webpExtended(1_024, 16), .webp, 1_024, 16),
        (Pictures.avif([(160, 90), (1_920, 1_080)]), .avif, 1_920, 1_080),
        (Pictures.avif([(1_920, 1_080)], turns: 1), .avif, 1_080, 1_920),
    ])
    func theSizeIsReadFromTheBytes(_ bytes: [UInt8], _ kind: PictureHeader.Kind, _ width: Int, _ height: Int) throws {
        let header = try #require(PictureHeader(bytes))
        #expect(header.kind == kind)
        #expect(header.width == width)
        #expect(header.height == height)
    }

    @Test(arguments: [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>", "<?xml version=\"1.0\"?><svg/>",
        "<!DOCTYPE html><p>not a picture</p>", "GIF8", "%PDF-1.7", "", "RIFF\0\0\0\0WAVEfmt ",
    ])
    func whatIsNoPictureIsNone(_ text: String) { #expect(PictureHeader(Array(text.utf8)) == nil) }

    @Test func aPictureCutShortIsNoneOrWhole() {
        for whole in [
            Pictures.png(640, 480), Pictures.jpeg(1_200, 800, orientation: 6), Pictures.webpExtended(1_024, 16),
            Pictures.avif([(1_920, 1_080)]),
        ] {
            let size = PictureHeader(whole).map { [$0.width, $0.height] }
            for count in 0..<whole.count {
                let header = PictureHeader(Array(whole.prefix(count)))
                #expect(header == nil || header.map { [$0.width, $0.height] } == size || header?.kind == .jpeg)
            }
        }
    }

    @Test(arguments: [(0, 10), (10, 0), (20_000, 10), (16_000, 16_000)])
    func aSizeBeyondBoundsIsRefused(_ width: Int, _ height: Int) {
        #expect(PictureHeader(Pictures.png(width, height)) == nil)
    }

    @Test func noiseBehindAMagicNumberDoesNoHarm() {
        var generator = Noise(state: 7)
        for start in [Pictures.jpeg(10, 10), Pictures.avif([(4, 4)]), Pictures.webpLossy(4, 4), Pictures.png(4, 4)] {
            for _ in 0..<2_000 {
                var bytes = start
                for _ in 0..<4 { bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(generator.next() & 255) }
                _ = PictureHeader(bytes)
            }
        }
    }

    private struct Noise {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
    }
}

/// The first bytes of pictures of each kind, written by hand after their standards.
enum Pictures {
    static func png(_ width: Int, _ height: Int) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13, 4) + Array("IHDR".utf8) + big(width, 4)
            + big(height, 4) + [8, 2, 0, 0, 0]
    }

    static func gif(_ width: Int, _ height: Int) -> [UInt8] {
        Array("GIF89a".utf8) + little(width, 2) + little(height, 2) + [0, 0, 0]
    }

    static func jpeg(_ width: Int, _ height: Int, orientation: Int? = nil) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        if let orientation {
            let directory = little(1, 2) + little(0x0112, 2) + little(3, 2) + little(1, 4) + little(orientation, 4)
            let exif = Array("Exif\0\0II".utf8) + little(42, 2) + little(8, 4) + directory
            bytes += [0xFF, 0xE1] + big(exif.count + 2, 2) + exif
        }
        // A fill byte and a table come before the frame.
        bytes += [0xFF, 0xFF, 0xDB] + big(4, 2) + [0, 0]
        return bytes + [0xFF, 0xC2] + big(11, 2) + [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0]
    }

    static func webpLossy(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height | 0x4000, 2))
    }

    static func webpLossless(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8L", [0x2F] + little((height - 1) << 14 | (width - 1), 4))
    }

    static func webpExtended(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8X", [0, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
    }

    static func avif(_ sizes: [(Int, Int)], turns: Int = 0) -> [UInt8] {
        let properties =
            sizes.flatMap { box("ispe", big(0, 4) + big($0.0, 4) + big($0.1, 4)) }
            + (turns > 0 ? box("irot", [UInt8(turns)]) : [])
        let meta = box("meta", big(0, 4) + box("hdlr", big(0, 8)) + box("iprp", box("ipco", properties)))
        return box("ftyp", Array("mif1".utf8) + big(0, 4) + Array("mif1avif".utf8)) + meta
    }

    private static func webp(_ chunk: String, _ body: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + little(body.count + 12, 4) + Array("WEBP".utf8) + Array(chunk.utf8)
            + little(body.count, 4) + body
    }

    private static func box(_ name: String, _ body: [UInt8]) -> [UInt8] {
        big(body.count + 8, 4) + Array(name.utf8) + body
    }

    private static func big(_ number: Int, _ size: Int) -> [UInt8] {
        (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static func little(_ number: Int, _ size: Int) -> [UInt8] { big(number, size).reversed() }
}
