/// Writes a picture of up to 256 colours as PNG (W3C, third edition), with runs as the only compression: the pictures are flat.
enum PNGEncoder {
    /// - Parameters:
    ///   - rows: From the top, one palette index a pixel, all of one width.
    ///   - palette: `0xRRGGBB`, 1 to 256 colours.
    static func encode(rows: [[UInt8]], palette: [UInt32]) -> [UInt8] {
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let header = bigEndian(UInt32(rows.first?.count ?? 0)) + bigEndian(UInt32(rows.count)) + [8, 3, 0, 0, 0]
        png += chunk("IHDR", header)
        png += chunk("PLTE", palette.flatMap { Array(bigEndian($0).dropFirst()) })
        png += chunk("IDAT", zlibStream(of: rows.flatMap { [0] + $0 }))
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
        for byte in data {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
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
