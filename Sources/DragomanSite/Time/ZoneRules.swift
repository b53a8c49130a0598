/// How far a place's clocks stand from UTC, and when that changed: read from the system's time zone files (TZif, RFC 9636).
package struct ZoneRules: Sendable, Hashable {
    /// Moments of change, rising, in seconds since 1970.
    private var changes: [Int64] = []
    /// Seconds east of UTC after each change.
    private var offsets: [Int] = []
    /// Before the first change.
    private var first = 0

    package static let utc = ZoneRules()

    private init() {}

    /// Reads the contents of a TZif file of version 2 or later; nil when it is none.
    ///
    /// Moments after the last listed change keep the last offset (Debian's files list changes until 2037).
    package init?(tzif bytes: [UInt8]) {
        var reader = TZifReader(bytes)
        guard let skipped = reader.header(), reader.skip(skipped.bodyLength(timeSize: 4)),
            let header = reader.header()
        else { return nil }
        var kinds: [Int] = []
        for _ in 0..<header.times {
            guard let time = reader.integer(8) else { return nil }
            changes.append(time)
        }
        for _ in 0..<header.times {
            guard let kind = reader.integer(1) else { return nil }
            kinds.append(Int(kind))
        }
        var types: [(offset: Int, isDaylight: Bool)] = []
        for _ in 0..<header.types {
            guard let offset = reader.integer(4), let isDaylight = reader.integer(1), reader.skip(1) else { return nil }
            types.append((Int(offset), isDaylight != 0))
        }
        guard kinds.allSatisfy(types.indices.contains),
            let standard = types.first(where: { !$0.isDaylight }) ?? types.first
        else { return nil }
        offsets = kinds.map { types[$0].offset }
        first = standard.offset
    }

    /// Seconds east of UTC at a moment. O(log n) in the changes known.
    package func offset(at seconds: Int64) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : offsets[low - 1]
    }
}

/// Big-endian integers out of a TZif file.
private struct TZifReader {
    struct Header {
        var utIndicators, standardIndicators, leaps, times, types, characters: Int

        func bodyLength(timeSize: Int) -> Int {
            times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standardIndicators + utIndicators
        }
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func header() -> Header? {
        guard bytes.dropFirst(position).prefix(4).elementsEqual("TZif".utf8), skip(4), let version = integer(1),
            version >= 0x32, skip(15)
        else { return nil }
        var counts: [Int] = []
        for _ in 0..<6 {
            guard let count = integer(4), count >= 0, count <= 65_536 else { return nil }
            counts.append(Int(count))
        }
        return Header(
            utIndicators: counts[0], standardIndicators: counts[1], leaps: counts[2], times: counts[3],
            types: counts[4], characters: counts[5])
    }

    mutating func skip(_ count: Int) -> Bool {
        guard count <= bytes.count - position else { return false }
        position += count
        return true
    }

    /// A signed integer of `size` bytes (a single byte is unsigned).
    mutating func integer(_ size: Int) -> Int64? {
        guard size <= bytes.count - position else { return nil }
        var value: UInt64 = 0
        for byte in bytes[position..<position + size] { value = value << 8 | UInt64(byte) }
        position += size
        switch size {
        case 4: return Int64(Int32(truncatingIfNeeded: value))
        case 8: return Int64(bitPattern: value)
        default: return Int64(value)
        }
    }
}
