import DragomanHTML
import Foundation
import Testing

/// Every sequence of bytes of every legacy encoding, read as a browser reads it, errors included (`Tests/Browser/Decoders/decoders.py`).
///
/// Runs where `DRAGOMAN_BROWSER_PYTHON` names a Python that has playwright.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DRAGOMAN_BROWSER_PYTHON"] != nil))
struct BrowserDecodingTests {
    private struct Case: Decodable {
        var label: String
        var input: Data
        /// The size of the pieces, each of which is decoded by itself; 0 for one text.
        var size: Int
        var text: String
    }

    @Test func bytesAreReadAsABrowserReadsThem() throws {
        let cases = try JSONDecoder().decode([Case].self, from: output())
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

    private func output() throws -> Data {
        let process = Process()
        process.executableURL = URL(
            filePath: try #require(ProcessInfo.processInfo.environment["DRAGOMAN_BROWSER_PYTHON"]))
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        process.arguments = [tests.appending(path: "Browser/Decoders/decoders.py").path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return data
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
