import DragomanHTML
import Foundation
import Testing

/// Every sequence of bytes of every legacy encoding, read as a browser reads it, errors included (`Tests/Browser/Decoders/decoders.py`).
@Suite(.enabled(if: BrowserScript.isThere)) struct BrowserDecodingTests {
    private struct Case: Decodable {
        var label: String
        var input: Data
        /// The size of the pieces, each of which is decoded by itself; 0 for one text.
        var size: Int
        var text: String
    }

    @Test func bytesAreReadAsABrowserReadsThem() throws {
        let cases: [Case] = try BrowserScript.output(of: "Decoders/decoders.py")
        // All encodings but the one called "replacement", which no browser lets a page decode by itself.
        #expect(Set(cases.map(\.label)).count == 39)
        for item in cases {
            let text = decode(Array(item.input), try #require(Encoding(label: item.label)), item.size)
            if text != item.text { Issue.record("\(item.label): \(firstDifference(text, item.text))") }
        }
    }

    private func decode(_ bytes: [UInt8], _ encoding: Encoding, _ size: Int) -> String {
        if size == 0 { return String(decoding: encoding.decode(bytes), as: UTF8.self) }
        let pieces = stride(from: 0, to: bytes.count, by: size).map { start in
            String(decoding: encoding.decode(Array(bytes[start..<start + size])), as: UTF8.self)
        }
        return pieces.joined(separator: "\n")
    }

    /// The scalars around the first at which the texts differ.
    private func firstDifference(_ ours: String, _ theirs: String) -> String {
        let scalars = (Array(ours.unicodeScalars), Array(theirs.unicodeScalars))
        let place = zip(scalars.0, scalars.1).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
        let around = max(place - 4, 0)..<(place + 4)
        return "at \(place), \(scalars.0.prefix(around.upperBound).dropFirst(around.lowerBound)) for "
            + "\(scalars.1.prefix(around.upperBound).dropFirst(around.lowerBound))"
    }
}
