import DragomanArticles
import DragomanStories
import Foundation
import Testing

@Suite struct StoryFingerprintTests {
    private func article(_ text: String, language: String? = "es") -> Article {
        Article(title: "Un título", language: language, blocks: [.paragraph([.text(text)])])
    }

    @Test func bytesAndJSONComeBack() throws {
        for piece in DemonstrationPress.shared.pieces {
            let fingerprint = StoryFingerprint(article: piece.article)
            #expect(StoryFingerprint(bytes: fingerprint.bytes) == fingerprint, "\(piece.name)")
            #expect(fingerprint.bytes.count < 4_000)
            let json = try JSONEncoder().encode([fingerprint])
            #expect(try JSONDecoder().decode([StoryFingerprint].self, from: json) == [fingerprint])
        }
    }

    @Test func theStoredFormIsTheSameOnEveryRun() {
        // Swift's own hashes differ from run to run; a fingerprint that used them would change its bytes.
        let bytes = StoryFingerprint(article: article("El volcán Karvash evacuó a 14.200 personas en Tamure.")).bytes
        #expect(bytes.prefix(6) == [1, 0, 2, 0x65, 0x73, 6])
        #expect(bytes.reduce(0) { $0 &* 31 &+ Int($1) } == 7_562_897_467_249_654_448)
    }

    @Test func otherBytesAreRefused() {
        let good = StoryFingerprint(article: article("El volcán Karvash evacuó a 14.200 personas.")).bytes
        #expect(StoryFingerprint(bytes: []) == nil)
        for length in good.indices { #expect(StoryFingerprint(bytes: good.prefix(length)) == nil) }
        #expect(StoryFingerprint(bytes: good + [0]) == nil)
        #expect(StoryFingerprint(bytes: [UInt8](repeating: 0xFF, count: 64)) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([StoryFingerprint].self, from: Data("[\"AAAA\"]".utf8))
        }
    }

    @Test func anythingCanBeFingerprinted() {
        #expect(StoryFingerprint(article: Article(title: "")).bytes.count < 16)
        let long = StoryFingerprint(
            article: article((0..<10_000).map { "palabra\($0) Nombre\($0) \($0)" }.joined(separator: " ")))
        #expect(long.bytes.count < 6_000)
        _ = StoryFingerprint(article: article(String(repeating: "a", count: 50_000), language: nil))
        _ = StoryFingerprint(article: article(String(repeating: "1.", count: 100_000), language: ""))
        _ = StoryFingerprint(article: article(String(repeating: "١٬", count: 100_000), language: "ar"))
        var nested: [Block] = [.paragraph([.text("fondo")])]
        for _ in 0..<2_000 { nested = [.list(List(isOrdered: false, items: [nested]))] }
        _ = StoryFingerprint(article: Article(title: "x", blocks: nested))
    }
}
