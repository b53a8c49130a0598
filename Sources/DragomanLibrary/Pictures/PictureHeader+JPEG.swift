extension PictureHeader {
    /// ITU T.81, B.2.2: the size stands in the frame header; Exif's orientation may turn it on its side.
    static func jpeg(_ reader: PictureReader) -> PictureSize? {
        var place = 2
        var isOnItsSide = false
        while let marker = nextMarker(reader, &place) {
            guard let length = reader.big16(place), length >= 2 else { return nil }
            if isFrame(marker) {
                guard let height = reader.big16(place + 3), let width = reader.big16(place + 5) else { return nil }
                let size = PictureSize(width: width, height: height)
                return isOnItsSide ? size.turned : size
            }
            if marker == 0xE1, reader.holds("Exif\0\0", at: place + 2) {
                isOnItsSide = (5...8).contains(orientation(reader, at: place + 8) ?? 1)
            }
            // The scan's own bytes come next; a frame header stands before them.
            if marker == 0xDA || marker == 0xD9 { return nil }
            place += length
        }
        return nil
    }

    /// The marker at `place`, which moves behind it; fill bytes and marks without content are passed over.
    private static func nextMarker(_ reader: PictureReader, _ place: inout Int) -> Int? {
        guard reader.byte(place) == 0xFF else { return nil }
        while let byte = reader.byte(place) {
            place += 1
            if byte == 0xFF || byte == 0x01 || (0xD0...0xD7).contains(byte) { continue }
            return byte
        }
        return nil
    }

    /// Start of frame 0 to 15; the numbers between that mean tables are left out.
    private static func isFrame(_ marker: Int) -> Bool {
        (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
    }

    /// Exif 2.32, 4.6.4: tag 0x0112 of the first directory, 1 to 8.
    private static func orientation(_ reader: PictureReader, at start: Int) -> Int? {
        let isLittle = reader.holds("II", at: start)
        guard isLittle || reader.holds("MM", at: start) else { return nil }
        let short = { (place: Int) in isLittle ? reader.little16(place) : reader.big16(place) }
        guard let offset = isLittle ? reader.little32(start + 4) : reader.big32(start + 4), offset < reader.count,
            let entries = short(start + offset)
        else { return nil }
        for index in 0..<min(entries, 512) {
            let entry = start + offset + 2 + index * 12
            guard let tag = short(entry) else { return nil }
            if tag == 0x0112 { return short(entry + 8) }
        }
        return nil
    }
}
