import Testing

@testable import DragomanSite

struct SecretTests {
    private let key: SecretKey

    init() throws { key = try #require(SecretKey([UInt8](repeating: 7, count: 32))) }

    /// Figures from Python: hashlib.blake2b(message, key=bytes([7] * 32), digest_size=24).
    @Test func theHashIsBLAKE2b() {
        #expect(
            WebSafeBase64.text(key.hash("p", [1, 2, 3])) == "Rj3BarY8j6vvnfVO0gXP6dTG1Xsvmj9W")
        #expect(WebSafeBase64.text(SecretKey.fingerprint("p", [1, 2, 3])) == "NUIFgAx938xlcJ2IzlgWc2QTeAjqtTz4")
    }

    @Test func noTwoListsOfValuesLookTheSame() {
        #expect(key.hash("p", [1], [2, 3]) != key.hash("p", [1, 2], [3]))
        #expect(key.hash("p", [1]) != key.hash("q", [1]))
        #expect(key.hash("p", []) != key.hash("p"))
    }

    @Test func aKeyHasItsLength() {
        #expect(SecretKey([]) == nil && SecretKey([UInt8](repeating: 0, count: 33)) == nil)
        #expect(SecretKey.random() != SecretKey.random())
        #expect(SecretKey.areEqual([1, 2], [1, 2]) && !SecretKey.areEqual([1, 2], [1, 3]))
        #expect(!SecretKey.areEqual([], [1]))
    }

    @Test func aFormsTokenHoldsWhatItWasMadeFor() throws {
        let token = FormToken(article: 12, at: 1_000)
        let text = token.text(key)
        let read = try #require(FormToken(text, article: 12, key: key))
        #expect(read.made == 1_000 && read.name(key) == token.name(key) && read.link(key) == token.link(key))
        #expect(FormToken(text, article: 13, key: key) == nil)
        let other = try #require(SecretKey(SecretKey.random()))
        #expect(FormToken(text, article: 12, key: other) == nil)
        for index in text.indices {
            let letter: Character = text[index] == "A" ? "B" : "A"
            let forged = text[..<index] + String(letter) + text[text.index(after: index)...]
            #expect(FormToken(String(forged), article: 12, key: key) == nil)
        }
        #expect(FormToken(article: 12, at: 1_000).link(key) != token.link(key))
    }

    @Test(arguments: [(0, false), (86_400, false), (86_401, true), (-60, false), (-61, true)])
    func aFormGrowsOld(_ age: Int64, _ isExpired: Bool) {
        #expect(FormToken(article: 1, at: 1_000_000).isExpired(at: 1_000_000 + age) == isExpired)
    }

    @Test(
        arguments: [
            ([], ""), ([0], "AA"), ([255, 255], "__8"), ([251, 240, 63], "-_A_"),
            (Array(0...20), "AAECAwQFBgcICQoLDA0ODxAREhMU"),
        ] as [([UInt8], String)])
    func base64IsWebSafeAndOneWay(_ bytes: [UInt8], _ text: String) {
        #expect(WebSafeBase64.text(bytes) == text)
        #expect(WebSafeBase64.bytes(text) == bytes)
    }

    @Test(arguments: ["A", "AB", "=", "A A", "__9", "é"]) func whatIsNotWrittenTheOneWayIsNone(_ text: String) {
        #expect(WebSafeBase64.bytes(text) == nil)
    }
}
