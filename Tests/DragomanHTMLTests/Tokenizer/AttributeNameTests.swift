import Testing

@testable import DragomanHTML

/// Names are read eight bytes at a time: what ends them or is odd in them stands at each place here.
@Suite struct AttributeNameTests {
    private static let letters = "data-a-name-of-its-own-of-thirty"

    @Test(arguments: 1...32) func aNameEndsWhereItEnds(length: Int) throws {
        let name = String(Self.letters.prefix(length))
        for end in [">", " >", "/>", "\n>", "=v>", "= v>", "=\"v\">"] {
            let document = Document(parsing: "<p \(name)\(end)<p \(name)\(end)")
            let all = try document.select("p").map { names(of: $0, in: document) }
            #expect(all == [[name], [name]], "\(name)\(end)")
        }
    }

    @Test(arguments: 0..<32) func aCapitalIsMadeSmallWhereverItStands(position: Int) throws {
        var name = Array(Self.letters)
        name[position] = Character(name[position].uppercased())
        let document = Document(parsing: "<p \(String(name))=1 \(Self.letters)=2>")
        let element = try #require(document.select("p").first)
        #expect(names(of: element, in: document) == [Self.letters])
        #expect(document.attribute(Self.letters, of: element) == "1")
    }

    @Test(arguments: 0..<32) func aQuoteIsPartOfTheNameAndAnError(position: Int) throws {
        for mark in ["\"", "'", "<"] {
            var name = Self.letters
            name.insert(contentsOf: mark, at: name.index(name.startIndex, offsetBy: position))
            let document = Document(parsing: "<!doctype html><p \(name)>")
            #expect(try document.select("p").map { names(of: $0, in: document) } == [[name]])
            #expect(document.parseErrors.map(\.code) == ["unexpected-character-in-attribute-name"], "\(name)")
        }
    }

    @Test(arguments: 0..<32) func aNullIsReplaced(position: Int) throws {
        var name = Self.letters
        name.insert("\0", at: name.index(name.startIndex, offsetBy: position))
        let document = Document(parsing: "<p \(name)>")
        #expect(
            try document.select("p").map { names(of: $0, in: document) } == [
                [name.replacing("\0", with: "\u{FFFD}")]
            ])
    }

    private func names(of element: NodeID, in document: Document) -> [String] {
        document.attributes(of: element).map { document.name(of: $0.name) }
    }
}
