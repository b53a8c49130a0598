/// Scalars written as text: two passes, the length and then the bytes, straight into the string's own storage.
package enum ScalarText {
    /// The text of `values`; what is no Unicode scalar is left out. O(n).
    package static func string(_ values: ArraySlice<UInt32>) -> String {
        values.withUnsafeBufferPointer { encoded($0) { $0 } }
    }

    /// The text of `scalars`. O(n).
    package static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        scalars.withUnsafeBufferPointer { encoded($0) { $0.value } }
    }

    @inline(__always)
    private static func encoded<Element>(
        _ elements: UnsafeBufferPointer<Element>, _ value: (Element) -> UInt32
    ) -> String {
        var length = 0
        for element in elements { length &+= width(value(element)) }
        return String(unsafeUninitializedCapacity: length) { bytes in
            var count = 0
            // In bounds: `width` has counted these very bytes.
            for element in elements { write(value(element), bytes, &count) }
            return count
        }
    }

    /// Bytes of a scalar in UTF-8; none for what is no scalar.
    @inline(__always)
    private static func width(_ value: UInt32) -> Int {
        if value < 0x80 { return 1 }
        if value < 0x800 { return 2 }
        if value < 0x10000 { return value &- 0xD800 < 0x800 ? 0 : 3 }
        return value < 0x110000 ? 4 : 0
    }

    @inline(__always)
    private static func write(_ value: UInt32, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
        let width = width(value)
        switch width {
        case 0: return
        case 1: bytes[count] = UInt8(truncatingIfNeeded: value)
        default:
            let lead: UInt32 = width == 2 ? 0xC0 : width == 3 ? 0xE0 : 0xF0
            bytes[count] = UInt8(truncatingIfNeeded: lead | value >> UInt32(6 &* (width &- 1)))
            for place in 1..<width {
                let shift = UInt32(6 &* (width &- 1 &- place))
                bytes[count &+ place] = UInt8(truncatingIfNeeded: 0x80 | (value >> shift & 0x3F))
            }
        }
        count &+= width
    }
}
