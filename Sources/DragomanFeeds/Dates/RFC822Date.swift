import DragomanHTML

/// The form that nearly every RSS date has, read without looking at words one by one: `Tue, 03 Nov 2026 10:15:00 +0100`.
enum RFC822Date {
    /// Nil for any other form, also for a valid one that is rarer.
    static func parse(_ text: String) -> DateTime? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= 25, bytes.count <= 31, bytes[3] == UInt8(ascii: ","), bytes[4] == 0x20 else {
                return nil
            }
            let start = bytes[6] == 0x20 ? 4 : 5
            guard let day = start == 5 ? number(bytes, 5, 2) : number(bytes, 5, 1), bytes[start + 2] == 0x20,
                let month = month(bytes, start + 3), bytes[start + 6] == 0x20, let year = number(bytes, start + 7, 4),
                bytes[start + 11] == 0x20, bytes.count >= start + 23, let hour = number(bytes, start + 12, 2),
                bytes[start + 14] == UInt8(ascii: ":"), let minute = number(bytes, start + 15, 2),
                bytes[start + 17] == UInt8(ascii: ":"), let second = number(bytes, start + 18, 2),
                bytes[start + 20] == 0x20,
                let zone = zone(bytes, start + 21), let date = CivilDate(year: year, month: month, day: day)
            else { return nil }
            return DateTime(date: date, hour: hour, minute: minute, second: second, zoneOffsetMinutes: zone)
        }
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for index in start..<(start + count) {
            guard index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }

    private static let months = Array("janfebmaraprmayjunjulaugsepoctnovdec".utf8)

    private static func month(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        for month in 0..<12 {
            let isIt = (0..<3).allSatisfy { bytes[start + $0] | 0x20 == months[month * 3 + $0] }
            if isIt { return month + 1 }
        }
        return nil
    }

    private static func zone(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        if bytes.count == start + 3, bytes[start...].elementsEqual("GMT".utf8) { return 0 }
        guard bytes.count == start + 5, let value = number(bytes, start + 1, 4), value % 100 < 60 else { return nil }
        let minutes = value / 100 * 60 + value % 100
        switch bytes[start] {
        case UInt8(ascii: "+"): return minutes
        case UInt8(ascii: "-"): return -minutes
        default: return nil
        }
    }
}
