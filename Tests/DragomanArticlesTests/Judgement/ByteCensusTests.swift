import Testing

@testable import DragomanArticles

@Suite struct ByteCensusTests {
    @Test(arguments: [0, 1, 17, 4_095, 4_096, 20_000])
    func countsAsOneByOneDoes(_ count: Int) {
        var generator = SeededGenerator(seed: UInt64(count) + 1)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let census = bytes.withUnsafeBufferPointer { ByteCensus($0) }
        #expect(census.digits == bytes.count { (0x30...0x39).contains($0) })
        #expect(census.capitals == bytes.count { (0x41...0x5A).contains($0) })
        #expect(
            census.letters == bytes.count { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 >= 0xC0 })
        #expect(census.lineBreaks == bytes.count { $0 == 0x0A })
        #expect(census.ats == bytes.count { $0 == 0x40 })
    }

    @Test func aFieldHoldsTheLongestRun() {
        let bytes = [UInt8](repeating: 0x41, count: 10_000)
        #expect(bytes.withUnsafeBufferPointer { ByteCensus($0) }.capitals == 10_000)
    }
}
