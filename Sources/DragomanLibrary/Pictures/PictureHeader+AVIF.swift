extension PictureHeader {
    /// ISO/IEC 14496-12, 4.3: one of the file's brands says that it is AVIF.
    static func isAVIF(_ reader: PictureReader) -> Bool {
        guard let length = reader.big32(0), length >= 16, length <= 1_024 else { return false }
        return stride(from: 8, to: length, by: 4).contains { place in
            place != 12 && (reader.holds("avif", at: place) || reader.holds("avis", at: place))
        }
    }

    /// ISO/IEC 23008-12, 6.5.3: the largest of the sizes told (smaller ones are of thumbnails and tiles), turned as `irot` says.
    static func avif(_ reader: PictureReader) -> PictureSize? {
        let whole = 0..<reader.count
        // Version and flags stand before the contents of `meta`.
        guard let meta = boxes(reader, in: whole).first(where: { $0.name == "meta" })?.body.dropFirst(4),
            let properties = boxes(reader, in: meta).first(where: { $0.name == "iprp" })?.body,
            let container = boxes(reader, in: properties).first(where: { $0.name == "ipco" })?.body
        else { return nil }
        var largest: PictureSize?
        var isOnItsSide = false
        for box in boxes(reader, in: container) {
            if box.name == "ispe", let width = reader.big32(box.body.lowerBound + 4),
                let height = reader.big32(box.body.lowerBound + 8), width < 1 << 20, height < 1 << 20,
                width * height > (largest.map { $0.width * $0.height } ?? 0)
            {
                largest = PictureSize(width: width, height: height)
            }
            if box.name == "irot" { isOnItsSide = (reader.byte(box.body.lowerBound) ?? 0) & 1 == 1 }
        }
        return isOnItsSide ? largest?.turned : largest
    }

    private static func boxes(_ reader: PictureReader, in range: Range<Int>) -> [(name: String, body: Range<Int>)] {
        var found: [(name: String, body: Range<Int>)] = []
        var place = range.lowerBound
        while range.upperBound - place >= 8, found.count < 256, let length = reader.big32(place) {
            let end = length == 0 ? range.upperBound : place + length
            guard length == 0 || length >= 8, end <= range.upperBound else { break }
            found.append((String(decoding: reader.bytes[place + 4..<place + 8], as: UTF8.self), place + 8..<end))
            place = end
        }
        return found
    }
}
