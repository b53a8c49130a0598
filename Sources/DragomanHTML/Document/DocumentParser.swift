/// Brings source text, tokenizer and tree builder together.
enum DocumentParser {
    static func parse(_ bytes: [UInt8], _ encoding: Encoding, context: FragmentContext?, _ options: ParseOptions)
        -> Document
    {
        var page = Buffer<UInt8>(capacity: bytes.count + Scan.padding)
        bytes.withUnsafeBufferPointer { page.append($0) }
        return parse(page, encoding, context: context, options)
    }

    /// Parses a page from the memory that it was read into, which the document then keeps.
    static func parse(
        _ page: consuming Buffer<UInt8>, _ encoding: Encoding, context: FragmentContext?, _ options: ParseOptions
    ) -> Document {
        var source = page
        decode(&source, encoding)
        SourceText.pad(&source)
        let tokenizer = Tokenizer(
            base: UnsafePointer(source.base), end: source.count, isFinal: true, errorLimit: options.errorLimit)
        var builder = TreeBuilder(tokenizer: tokenizer)
        if let context { builder.enterFragment(context) }
        _ = builder.run()
        if context != nil { builder.leaveFragment() }
        return Document(builder, source: source, encoding: encoding)
    }

    private static func decode(_ page: inout Buffer<UInt8>, _ encoding: Encoding) {
        if isUTF8Already(page.contents, encoding) {
            SourceText.normalise(&page, from: Encoding.hasUTF8Mark(page.contents) ? 3 : 0)
        } else {
            let decoded = encoding.decode(page.contents)
            page.truncate(to: 0)
            decoded.withUnsafeBufferPointer { page.append($0) }
            SourceText.normalise(&page, from: 0)
        }
    }

    /// Whether the bytes mean the same in UTF-8, so that they need not be written anew.
    private static func isUTF8Already(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: Encoding) -> Bool {
        if encoding == .utf8 { return UTF8Text.isWellFormed(bytes) }
        return encoding.keepsASCII && UTF8Text.isASCII(bytes)
    }
}
