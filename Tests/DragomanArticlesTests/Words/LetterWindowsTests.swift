import Testing

@testable import DragomanArticles

@Suite struct LetterWindowsTests {
    private func hashes(_ text: String) -> [UInt64] {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var windows = LetterWindows(buffer, 0..<buffer.count)
            var hashes: [UInt64] = []
            while let window = windows.next() { hashes.append(window.hash) }
            return hashes
        }
    }

    @Test func marksSpacesAndCapitalsDoNotCount() {
        #expect(hashes("The harbour, at last, reopens!") == hashes("the HARBOUR at last — reopens"))
    }

    @Test func oneWindowForEachLetterFromTheTenthOn() {
        #expect(hashes("abc defghi").isEmpty)
        #expect(hashes("abcdefghijkl").count == 3)
    }

    @Test func aWindowIsItsOwnLettersWhateverCameBefore() {
        #expect(hashes("Before all this, the harbour reopens").last == hashes("our reopens").last)
        #expect(hashes("the harbour reopens").last != hashes("the harbour reopent").last)
        #expect(hashes("abcdefghij") != hashes("jihgfedcba"))
    }
}
