/// Bytes and scalars of ASCII.
extension FixedWidthInteger where Self: UnsignedInteger {
    @inline(__always)
    var isASCIIDigit: Bool { self &- 0x30 < 10 }

    @inline(__always)
    var isASCIICapital: Bool { self &- 0x41 < 26 }

    @inline(__always)
    var isASCIISmallLetter: Bool { self &- 0x61 < 26 }

    @inline(__always)
    var isASCIILetter: Bool { (self | 0x20).isASCIISmallLetter }
}
