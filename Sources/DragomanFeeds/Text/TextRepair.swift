/// Mends text that was decoded twice or with the wrong table on its way into the feed.
enum TextRepair {
    /// Well-formed bytes as a string, C1 controls read as windows-1252, and UTF-8 that was taken for ISO 8859-1 and encoded again put right.
    static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // C1 controls begin with C2 in UTF-8, text encoded twice with C3.
        guard mayNeedRepair(bytes) else { return Bytes.wellFormed(bytes) }
        let text = String(decoding: bytes, as: UTF8.self)
        let once = decodedOnce(text) ?? text
        guard once.unicodeScalars.contains(where: { $0.value >= 0x80 && $0.value <= 0x9F }) else { return once }
        var fixed = String.UnicodeScalarView()
        for scalar in once.unicodeScalars { fixed.append(Unicode.Scalar(Windows1252.fixed(scalar.value)) ?? scalar) }
        return String(fixed)
    }

    /// Whether there is a C1 control, or a letter of ISO 8859-1 that begins a sequence of UTF-8 and one that continues it.
    private static func mayNeedRepair(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while let hit = Bytes.find(0xC2, in: bytes, from: index) {
            index = hit + 1
            if index < bytes.count, bytes[index] <= 0x9F { return true }
            if hit >= 2, bytes[hit - 2] == 0xC3 { return true }
        }
        return false
    }

    private static func decodedOnce(_ text: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard scalar.value <= 0xFF else { return nil }
            bytes.append(UInt8(scalar.value))
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
