extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Whether `needle` occurs; O(n × needle), for short needles.
    func contains(needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return false }
        var index = startIndex
        let last = endIndex - needle.count
        while index <= last {
            if self[index] == first, self[index..<index + needle.count].elementsEqual(needle) { return true }
            index += 1
        }
        return false
    }
}
