import Testing

@testable import DragomanArticles

@Suite struct JSONValueTests {
    private func value(_ text: String) -> JSONValue? { JSONValue(Array(text.utf8)) }

    @Test func membersAndElementsAreFound() {
        let quay = value(#"{"a": {"b": [1, "two", {"c": "three"}], "d": "four"}, "e": "five"}"#)
        #expect(quay?["a"]?["b"]?.elements.map(\.string) == ["1", "two", nil])
        #expect(quay?["a"]?["b"]?.elements.last?["c"]?.string == "three")
        #expect(quay?["a"]?["d"]?.string == "four" && quay?["e"]?.string == "five")
        #expect(quay?["b"] == nil && quay?["c"] == nil && quay?["e"]?["e"] == nil)
    }

    @Test func ofMembersOfOneNameTheFirstCounts() {
        #expect(value(#"{"a": "one", "a": "two"}"#)?["a"]?.string == "one")
    }

    @Test(arguments: [
        (#"a\"b"#, "a\"b"), (#"a\\"#, "a\\"), (#"\u00e9\n\/"#, "é\n/"), (#"\ud83d\ude00"#, "😀"),
        (#"\ud83d!"#, "\u{FFFD}!"),
        (#"\ud83d\u0041"#, "\u{FFFD}"), (#"\u4"#, "\u{4}"), (#"\q"#, "q"), ("a\n\tb", "a\n\tb"), ("", ""),
    ])
    func escapesAreDecoded(_ written: String, _ said: String) {
        #expect(value("[\"\(written)\", \"x\"]")?.elements.map(\.string) == [said, "x"])
    }

    @Test(arguments: [("true", true), ("True", true), ("false", false), ("False", false)])
    func truthsAreNoTexts(_ word: String, _ truth: Bool) {
        #expect(value(word)?.truth == truth && value(word)?.string == nil)
    }

    @Test func nullIsNoElement() {
        #expect(value("null")?.elements.isEmpty == true && value("null")?.string == nil)
        #expect(value("[null, 2]")?.elements.count == 2)
        #expect(value("[]")?.elements.isEmpty == true && value("{}")?.elements.count == 1)
    }

    @Test func aListReadsAsItsFirstElement() {
        #expect(value(#"[["one"], "two"]"#)?.string == "one" && value("[]")?.string == nil)
    }

    @Test(arguments: [
        #"{"a": ["one", {"b": "two"#, #"{"a": ["one", {"b": "two",}],}"#, #";{"a": ["one", {"b": "two"]}}"#,
        #"{"x" {"y": 1} "a": ["one", {"b": "two"}]}"#, #"{"a": ["one", {"b": "two"}]} {"a": 1}"#,
        #"{{"a": 1}, [2], 3, "a": ["one", {"b": "two", "c"}]}"#,
    ])
    func whatIsNotQuiteJSONIsRead(_ text: String) {
        let elements = value(text)?["a"]?.elements ?? []
        #expect(elements.first?.string == "one" && elements.last?["b"]?.string == "two")
    }

    @Test func nothingIsReadOfNothing() {
        #expect(value("") == nil && value(" ,:; ") == nil && value("}]") == nil)
    }

    @Test func whatIsNestedTooDeepIsNotRead() {
        #expect(value(String(repeating: "[", count: 64) + "1") != nil)
        #expect(value(String(repeating: "[", count: 65) + "1") == nil)
    }
}
