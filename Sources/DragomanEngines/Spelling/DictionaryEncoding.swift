internal import Glibc

/// How a dictionary's words are written in bytes: UTF-8, or one of the old encodings of one byte a letter.
struct DictionaryEncoding: Sendable {
    /// The letters of the bytes 0 to 255; nil for UTF-8.
    private let letters: [Unicode.Scalar?]?
    private let bytes: [Unicode.Scalar: UInt8]

    /// - Parameter name: as a dictionary's `SET` line has it: `UTF-8`, `ISO8859-1`, `KOI8-R`, `microsoft-cp1251`.
    init?(name: String) {
        if name.uppercased() == "UTF-8" {
            letters = nil
            bytes = [:]
            return
        }
        guard let letters = Self.letters(of: name) else { return nil }
        self.letters = letters
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for (byte, letter) in letters.enumerated() { if let letter { bytes[letter] = UInt8(byte) } }
        self.bytes = bytes
    }

    /// The word in bytes, with a zero behind; nil when it has a letter that the encoding lacks.
    func bytes(of word: String) -> [CChar]? {
        guard letters != nil else { return word.utf8.map { CChar(bitPattern: $0) } + [0] }
        var found: [CChar] = []
        for scalar in word.unicodeScalars {
            guard let byte = bytes[scalar] else { return nil }
            found.append(CChar(bitPattern: byte))
        }
        return found + [0]
    }

    /// The text of bytes that end with a zero.
    func text(of bytes: UnsafePointer<CChar>) -> String {
        guard let letters else { return String(cString: bytes) }
        var view = String.UnicodeScalarView()
        var place = 0
        while bytes[place] != 0 {
            if let letter = letters[Int(UInt8(bitPattern: bytes[place]))] { view.append(letter) }
            place += 1
        }
        return String(view)
    }

    /// What each byte means, by the C library's own tables.
    private static func letters(of name: String) -> [Unicode.Scalar?]? {
        let plain = name.uppercased().replacing("MICROSOFT-CP", with: "CP").replacing("ISO8859", with: "ISO-8859")
        let converter = iconv_open("UTF-8", plain)
        guard let converter, converter != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        return (0...255).map { letter(of: UInt8($0), converter) }
    }

    private static func letter(of byte: UInt8, _ converter: iconv_t) -> Unicode.Scalar? {
        var input = [CChar(bitPattern: byte)]
        var output = [CChar](repeating: 0, count: 8)
        let isDone = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                var left = 1
                var room = 7
                return iconv(converter, &from, &left, &to, &room) != -1
            }
        }
        guard isDone else { return nil }
        return String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).unicodeScalars
            .first
    }
}
