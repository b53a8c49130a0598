/// The word for page in the languages of the press.
enum WordForPage {
    /// Its beginnings.
    private static let beginnings: [StaticString] = [
        "page", "seite", "pagin", "págin", "pàgin", "páxin", "stron", "stran", "strán", "sida", "side", "síða", "sivu",
        "puslap", "lapa", "lehekül", "leht", "oldal", "faqj", "sayfa", "halaman", "laman", "trang", "pahina", "страниц",
        "сторінк", "старонк", "стран", "σελίδ", "صفح", "עמוד", "पेज", "पृष्ठ", "পাতা", "பக்க", "หน้า", "ページ", "頁", "页",
        "페이지", "쪽",
    ]

    /// Whether the word stands in a label, in capitals or not. UTF-8.
    static func stands(in label: UnsafeBufferPointer<UInt8>) -> Bool {
        let small = String(decoding: label, as: UTF8.self).lowercased()
        return beginnings.contains { ByteSearch.holds(small, $0) }
    }

    /// Whether a byte begins a letter or a digit: arrows, quotes and spaces beyond ASCII begin with 0xC2 or 0xE2.
    static func isOfWord(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte >= 0xC3 && byte != 0xE2
    }
}
