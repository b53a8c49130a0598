import DragomanSite
import Testing

struct AddressTests {
    @Test(arguments: ["https://a.example/x?y#z", "HTTP://a.example", "mailto:a@b.example", "https://é.example/é"])
    func webAddressesAreTaken(_ address: String) { #expect(Address(web: address)?.text == address) }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:x", "java\tscript:x", " https://a.example", "https://a.example/\n",
        "\u{1}javascript:x", "data:text/html,x", "vbscript:x", "//evil.example", "/path", "", "https://", "https:/a",
        "https:\\\\evil.example", "file:///etc/passwd", "blob:https://a", "ftp://a", "http", "https://a b",
    ])
    func nothingElseIs(_ address: String) { #expect(Address(web: address) == nil) }

    @Test func theHostIsShownWithoutUserOrPort() {
        #expect(Address(web: "https://user@www.press.example:81/a")?.host == "press.example")
        #expect(Address(web: "mailto:a@b.example")?.host == nil)
    }
}
