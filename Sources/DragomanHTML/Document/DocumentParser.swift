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
            if isUTF8Already(raw, encoding) {
                let start = Encoding.hasUTF8Mark(raw) ? 3 : 0
                SourceText.append(UnsafeBufferPointer(rebasing: raw[start...]), to: &source, afterReturn: &afterReturn)
            } else {
                encoding.decode(bytes).withUnsafeBufferPointer {
                    SourceText.append($0, to: &source, afterReturn: &afterReturn)
                }
            }
        }
    }

    /// Whether the bytes mean the same in UTF-8, so that they need not be written anew.
    private static func isUTF8Already(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: Encoding) -> Bool {
        if encoding == .utf8 { return UTF8Text.isWellFormed(bytes) }
        return encoding.keepsASCII && UTF8Text.isASCII(bytes)
    }
}
