/// Brings source text, tokenizer and tree builder together.
enum DocumentParser {
    static func parse(_ bytes: [UInt8], _ encoding: Encoding, context: FragmentContext?, _ options: ParseOptions)
        -> Document
    {
        var source = Buffer<UInt8>(capacity: bytes.count + Scan.padding)
        decode(bytes, encoding, into: &source)
        SourceText.pad(&source)
        let tokenizer = Tokenizer(
            base: UnsafePointer(source.base), end: source.count, isFinal: true, errorLimit: options.errorLimit)
        var builder = TreeBuilder(tokenizer: tokenizer)
        if let context { builder.enterFragment(context) }
        _ = builder.run()
        if context != nil { builder.leaveFragment() }
        return Document(builder, source: source, encoding: encoding)
    }

    private static func decode(_ bytes: [UInt8], _ encoding: Encoding, into source: inout Buffer<UInt8>) {
        var afterReturn = false
        bytes.withUnsafeBufferPointer { raw in
            guard let base = raw.baseAddress else { return }
            let start = encoding == .utf8 && Encoding.hasUTF8Mark(raw) ? 3 : 0
            if encoding == .utf8, UTF8Text.firstInvalid(base, start, raw.count) == raw.count {
                SourceText.append(UnsafeBufferPointer(rebasing: raw[start...]), to: &source, afterReturn: &afterReturn)
            } else {
                encoding.decode(bytes).withUnsafeBufferPointer {
                    SourceText.append($0, to: &source, afterReturn: &afterReturn)
                }
            }
        }
    }
}
