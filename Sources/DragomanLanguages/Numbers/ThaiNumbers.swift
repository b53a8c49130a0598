/// Thai number words, which stand in the text without spaces.
enum ThaiNumbers {
    private enum Part: Sendable {
        case digit(Double)
        case power(Double)
        /// Words that begin like a number and are none: "สามารถ", to be able.
        case other
    }

    private static let parts = UnspacedNames<Part>([
        ("หนึ่ง", .digit(1)), ("เอ็ด", .digit(1)), ("ยี่", .digit(2)), ("สอง", .digit(2)), ("สาม", .digit(3)),
        ("สี่", .digit(4)),
        ("ห้า", .digit(5)), ("หก", .digit(6)), ("เจ็ด", .digit(7)), ("แปด", .digit(8)), ("เก้า", .digit(9)),
        ("สิบ", .power(10)),
        ("ร้อย", .power(100)), ("พัน", .power(1000)), ("หมื่น", .power(1e4)), ("แสน", .power(1e5)), ("ล้าน", .power(1e6)),
        ("สามารถ", .other), ("สามี", .other), ("สามัญ", .other), ("ร้อยละ", .other), ("เก้าอี้", .other), ("พันธ", .other),
        ("หกล้ม", .other), ("ห้าม", .other), ("ห้าง", .other), ("สี่แยก", .other), ("หนึ่งใน", .other), ("แปดเปื้อน", .other),
    ])

    /// The scale behind figures: "ล้าน", "พันล้าน".
    static func scale(_ scan: ScannedText, at index: Int) -> (value: Double, end: Int)? {
        var value = 1.0
        var end = index
        while case .power(let power)? = parts.name(scan, at: end)?.value, let next = parts.name(scan, at: end)?.end {
            value *= power
            end = next
        }
        return end > index ? (value, end) : nil
    }

    /// A number in words that begins at token `index`; a power alone is none, for most of them begin other words too.
    static func number(_ scan: ScannedText, at index: Int) -> (value: Double, end: Int)? {
        var total = 0.0
        var section = 0.0
        var current: Double?
        var end = index
        loop: while let part = parts.name(scan, at: end) {
            switch part.value {
            case .digit(let digit):
                guard current == nil else { break loop }
                current = digit
            case .power(1e6):
                guard end > index else { break loop }
                total = (total + section + (current ?? 0)) * 1e6
                section = 0
                current = nil
            case .power(let power):
                guard current != nil || power == 10 else { break loop }
                section += (current ?? 1) * power
                current = nil
            case .other: break loop
            }
            end = part.end
        }
        return end > index ? (total + section + (current ?? 0), end) : nil
    }
}
