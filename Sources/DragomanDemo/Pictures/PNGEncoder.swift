/// Writes a picture of up to 256 colours as PNG (W3C, third edition), with runs as the only compression: the pictures are flat.
enum PNGEncoder {
    /// - Parameters:
    ///   - pixels: Row by row from the top, one palette index a pixel.
    ///   - width: Pixels in a row.
    ///   - palette: `0xRRGGBB`, 1 to 256 colours.
    static func encode(pixels: [UInt8], width: Int, palette: [UInt32]) -> [UInt8] {
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        png += chunk("IHDR", bigEndian(UInt32(width)) + bigEndian(UInt32(pixels.count / width)) + [8, 3, 0, 0, 0])
        png += chunk("PLTE", palette.flatMap { Array(bigEndian($0).dropFirst()) })
        // Each row opens with the number of its filter: 0, none.
        var rows: [UInt8] = []
        rows.reserveCapacity(pixels.count + pixels.count / width)
        for start in stride(from: 0, to: pixels.count, by: width) {
            rows.append(0)
            rows += pixels[start..<start + width]
        }
        png += chunk("IDAT", zlibStream(of: rows))
        return png + chunk("IEND", [])
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(crc32(body))
    }

    private static func zlibStream(of data: [UInt8]) -> [UInt8] {
        var deflate = RunDeflater()
        deflate.write(data)
        return [0x78, 0x01] + deflate.finish() + bigEndian(adler32(data))
    }

    static func bigEndian(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }

    static func adler32(_ data: [UInt8]) -> UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        // The sums of 5,552 bytes fit into 32 bits, so that the remainder is taken that seldom (RFC 1950, 9).
        for start in stride(from: 0, to: data.count, by: 5_552) {
            for byte in data[start..<min(start + 5_552, data.count)] {
                low &+= UInt32(byte)
                high &+= low
            }
            low %= 65_521
            high %= 65_521
        }
        return high << 16 | low
    }

    static func crc32(_ data: [UInt8]) -> UInt32 {
        let table = (0..<256).map { crcEntry(UInt32($0)) }
        var crc = UInt32.max
        for byte in data { crc = table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ (crc >> 8) }
        return ~crc
    }

    private static func crcEntry(_ index: UInt32) -> UInt32 {
        var value = index
        for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
        return value
    }
}
