import Testing

@testable import DragomanArticles

@Suite struct PlainTextTests {
    /// The end of the run, found byte by byte.
    private static func reference(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < bytes.count {
            if bytes[end] > 0x20 {
                end += 1
            } else if bytes[end] == 0x20, end + 1 < bytes.count, bytes[end + 1] > 0x20 {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    @Test(arguments: [
        "a", "one two three four", "one  two", "one\ntwo three four five", "seven77 b c d e f g", "seven77  two spaces",
        "ends in a space ", "ends in two  ", "aaaaaaaa bbbbbbbb", "aaaaaaa bbbbbbb  c", "naïve façade déjà vu \u{A0}x",
        "日本語のテキスト と 空白", "tab\tin here and more", "a b c d e f g h i j k l m n o p",
    ])
    func theRunEndsWhereTheBytesSay(text: String) {
        let bytes = Array(text.utf8)
        for start in bytes.indices where bytes[start] > 0x20 {
            let end = bytes.withUnsafeBufferPointer { PlainText.end(in: $0, from: start) }
            #expect(end == Self.reference(bytes, start), "\(text) from \(start)")
        }
    }
}
