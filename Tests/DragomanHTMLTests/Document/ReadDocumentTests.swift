import DragomanHTML
import Testing

/// Pages that are read straight into a document's memory.
@Suite struct ReadDocumentTests {
    private func read(_ bytes: [UInt8], room: Int = 0) -> Document {
        Document(capacity: bytes.count + room) { memory in
            for (index, byte) in bytes.enumerated() { memory[index] = byte }
            return bytes.count
        }
    }

    @Test(arguments: [
        "", "a", "<p>one<p>two", "\r\n<pre>\r\na\r\rb\r\n\r\nc\r</pre>\r", "\u{FEFF}<title>\r\nmark</title>",
        "<p>é €\r\n𝄞",
    ])
    func sayWhatTheBytesSay(page: String) {
        let bytes = Array(page.utf8)
        let parsed = Document(parsing: bytes)
        #expect(read(bytes).serialise() == parsed.serialise())
        #expect(read(bytes, room: 100).serialise() == parsed.serialise())
    }

    @Test func areDecoded() {
        let bytes = Array("<meta charset=windows-1251><p>".utf8) + [0xCF, 0xF0, 0x0D, 0x0A, 0xE8]
        let document = read(bytes)
        #expect(document.encoding.name == "windows-1251")
        #expect(document.serialise().hasSuffix("<p>Пр\nи</p></body></html>"))
    }

    @Test func mendWhatIsNotUTF8() {
        let document = read(Array("<meta charset=utf-8>a".utf8) + [0xFF, 0x0D] + Array("b".utf8))
        #expect(document.serialise().hasSuffix("a\u{FFFD}\nb</body></html>"))
    }

    @Test func giveOnWhatReadingThrows() {
        struct Failure: Error {}
        #expect(throws: Failure.self) { try Document(capacity: 10) { _ in throw Failure() } }
    }
}
