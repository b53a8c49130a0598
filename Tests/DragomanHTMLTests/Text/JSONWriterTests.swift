import DragomanHTML
import Foundation
import Testing

@Suite struct JSONWriterTests {
    @Test func membersComeInOrderAndAbsentOnesAreLeftOut() {
        var writer = JSONWriter()
        writer.object { object in
            object.member("b", "x")
            object.member("none", nil as String?)
            object.member("a", 1)
            object.texts("empty", [])
            object.member("always", [])
            object.array("list", [1, 2]) { number, writer in writer.object { $0.member("n", number) } }
            object.key("truth")
            object.value(true)
            object.key("nothing")
            object.null()
        }
        #expect(
            writer.string
                == #"{"b":"x","a":1,"always":[],"list":[{"n":1},{"n":2}],"truth":true,"nothing":null}"#)
    }

    @Test(arguments: ["\"\\/", "\n\r\t\u{0}\u{1F}\u{7F}", "é\u{2028}\u{1F600}", ""])
    func whatIsWrittenIsReadBackByOthers(text: String) throws {
        var writer = JSONWriter()
        writer.object { $0.member(text, text) }
        let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: String]
        #expect(read == [text: text])
    }
}
