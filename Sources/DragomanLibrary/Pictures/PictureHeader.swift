/// What a picture's first bytes say of it: its kind and how many pixels it has.
///
/// Only kinds that cannot carry a program are known; SVG is a document, not a picture, and is none of them. The server's
/// own word on the type is not asked.
public struct PictureHeader: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case jpeg, png, gif, webp, avif

        public var mediaType: String { "image/" + rawValue }
        /// For its file name.
        public var suffix: String { self == .jpeg ? "jpg" : rawValue }
    }

    public var kind: Kind
    /// Pixels as a browser shows it, turned as the file says.
    public var width: Int
    public var height: Int

    /// Longest side and most pixels of a picture that is taken in: a small file may unpack to a reader's whole memory.
    private static let longestSide = 16_384
    private static let mostPixels = 60_000_000

    /// Nil when the bytes are none of the known kinds, are cut short before the size is told, or tell one of nothing or
    /// beyond bounds. O(n) in the worst case, constant for all but JPEG.
    public init?(_ bytes: [UInt8]) {
        let reader = PictureReader(bytes)
        guard let (kind, size) = Self.read(reader), let size, size.width > 0, size.height > 0,
            size.width <= Self.longestSide, size.height <= Self.longestSide,
            size.width * size.height <= Self.mostPixels
        else { return nil }
        self.kind = kind
        (width, height) = (size.width, size.height)
    }

    private static func read(_ reader: PictureReader) -> (Kind, PictureSize?)? {
        if reader.holds([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return (.png, png(reader)) }
        if reader.holds("GIF87a", at: 0) || reader.holds("GIF89a", at: 0) { return (.gif, gif(reader)) }
        if reader.holds([0xFF, 0xD8, 0xFF], at: 0) { return (.jpeg, jpeg(reader)) }
        if reader.holds("RIFF", at: 0), reader.holds("WEBP", at: 8) { return (.webp, webp(reader)) }
        if reader.holds("ftyp", at: 4), isAVIF(reader) { return (.avif, avif(reader)) }
        return nil
    }

    /// PNG (third edition), 11.2.1: the header chunk is the first.
    private static func png(_ reader: PictureReader) -> PictureSize? {
        guard reader.holds("IHDR", at: 12), let width = reader.big32(16), let height = reader.big32(20) else {
            return nil
        }
        return PictureSize(width: width, height: height)
    }

    /// GIF89a, 18: the logical screen.
    private static func gif(_ reader: PictureReader) -> PictureSize? {
        guard let width = reader.little16(6), let height = reader.little16(8) else { return nil }
        return PictureSize(width: width, height: height)
    }

    /// RFC 9649: lossy, lossless or extended.
    private static func webp(_ reader: PictureReader) -> PictureSize? {
        if reader.holds("VP8X", at: 12), let width = reader.little24(24), let height = reader.little24(27) {
            return PictureSize(width: width + 1, height: height + 1)
        }
        if reader.holds("VP8L", at: 12), reader.byte(20) == 0x2F, let low = reader.little16(21),
            let high = reader.little16(23)
        {
            let bits = high << 16 | low
            return PictureSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
        }
        if reader.holds("VP8 ", at: 12), reader.holds([0x9D, 0x01, 0x2A], at: 23), let width = reader.little16(26),
            let height = reader.little16(28)
        {
            return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
        }
        return nil
    }
}

struct PictureSize: Hashable, Sendable {
    var width, height: Int

    var turned: PictureSize { PictureSize(width: height, height: width) }
}
