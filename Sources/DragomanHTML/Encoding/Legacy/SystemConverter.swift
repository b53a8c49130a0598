import Glibc

/// The system's `iconv`, asked for one character at a time: an index is made from it.
struct SystemConverter: ~Copyable {
    /// None on a system without that encoding, where nothing is converted.
    private let handle: iconv_t?

    init(_ encoding: String) {
        let handle = iconv_open("UTF-32LE", encoding)
        self.handle = handle == iconv_t(bitPattern: -1) ? nil : handle
    }

    deinit { if let handle { iconv_close(handle) } }

    /// The one character that the bytes stand for; nil when they stand for none or for several.
    func scalar(of bytes: [UInt8]) -> UInt32? {
        guard let handle else { return nil }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16)
        var left = output.count
        let isWhole = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var fromLeft = input.count
                var to = output.baseAddress
                iconv(handle, nil, nil, nil, nil)
                let status = iconv(handle, &from, &fromLeft, &to, &left)
                // A converter may hold a letter back to see whether an accent follows.
                iconv(handle, nil, nil, &to, &left)
                return status != Int(bitPattern: UInt.max) && fromLeft == 0
            }
        }
        guard isWhole, output.count - left == 4 else { return nil }
        return (0..<4).reduce(0) { $0 | UInt32(UInt8(bitPattern: output[$1])) << ($1 * 8) }
    }
}
