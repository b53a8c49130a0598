import Testing

@testable import DragomanHTML

@Suite struct NameTableTests {
    @Test func eachNameHasOneNumberInTheOrderInWhichTheyCame() {
        // Names of every length that begin and end alike, which the table cannot tell by their ends.
        let names = (0..<300).map { "data-" + String(repeating: "x", count: $0 % 7) + "\($0)" + "-name" }
        var table = NameTable(firstNumber: 40)
        for round in 0..<3 {
            for (index, name) in names.enumerated() {
                #expect(number(of: name, in: &table) == 40 + UInt32(index), "\(name) in round \(round)")
            }
        }
        #expect(table.count == names.count)
        for (index, name) in names.enumerated() {
            #expect(table.withName(40 + UInt32(index)) { String(decoding: $0, as: UTF8.self) } == name)
        }
    }

    @Test func shortNamesAreNamesToo() {
        var table = NameTable(firstNumber: 1)
        let names = ["", "x", "y", "xy", "yx", "xyz", "zyx", "xyzw", "xyzv"]
        #expect(names.map { number(of: $0, in: &table) } == Array(1...9))
        #expect(names.map { number(of: $0, in: &table) } == Array(1...9))
    }

    private func number(of name: String, in table: inout NameTable) -> UInt32 {
        var name = name
        return name.withUTF8 { table.intern($0) }
    }
}
