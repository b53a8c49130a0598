/// Makes the buffer that the tokenizer reads: valid UTF-8 with newlines normalised (section 13.2.3.5), followed by padding.
enum SourceText {
    /// Offsets are 32 bits wide and text that is changed is kept a second time with room to grow; input beyond 512 MiB is cut off.
    static let limit = 1 << 29

    /// Appends valid UTF-8. `afterReturn` says that the text before ended with a carriage return, and is kept up to date.
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout Buffer<UInt8>, afterReturn: inout Bool) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        let end = min(bytes.count, max(0, limit - buffer.count))
        buffer.reserve(end + Scan.padding)
        var from = 0
        if afterReturn, base[0] == Byte.lineFeed { from = 1 }
        afterReturn = false
        while true {
            let hit = Scan.find(base, from, end, Byte.carriageReturn)
            buffer.append(base + from, hit - from)
            if hit == end { return }
            buffer.append(Byte.lineFeed)
            from = hit + 1
            if from == end {
                afterReturn = true
                return
            }
            if base[from] == Byte.lineFeed { from += 1 }
        }
    }

    /// Normalises the newlines of valid UTF-8 where it lies, and leaves out the `start` bytes before it. It only becomes shorter.
    static func normalise(_ buffer: inout Buffer<UInt8>, from start: Int) {
        let base = buffer.base
        let end = min(buffer.count, start + limit)
        var (from, written) = (start, 0)
        while true {
            let hit = Scan.find(base, from, end, Byte.carriageReturn)
            if from > written { (base + written).update(from: base + from, count: hit - from) }
            written += hit - from
            if hit == end { return buffer.truncate(to: written) }
            base[written] = Byte.lineFeed
            written += 1
            from = hit + 1
            if from < end, base[from] == Byte.lineFeed { from += 1 }
        }
    }

    /// Writes NULs after the text, which are not part of it.
    static func pad(_ buffer: inout Buffer<UInt8>) {
        buffer.skip(Scan.padding, filledWith: 0)
        buffer.truncate(to: buffer.count - Scan.padding)
    }
}
