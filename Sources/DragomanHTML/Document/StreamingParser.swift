/// Parses a page that arrives in pieces. Gives the same document as parsing it whole, however it is cut.
///
/// The tree grows as the bytes come, as long as they are UTF-8, which all but a few pages are. When it turns out at some later byte, or from
/// a `<meta>` far down, that the page is in another encoding, it is parsed again from its beginning once it is complete.
public struct StreamingParser: ~Copyable {
    private var bytes: [UInt8] = []
    private let charset: String?
    private var source: Buffer<UInt8>
    private var builder: TreeBuilder
    /// Whether what came so far is UTF-8, of which `taken` bytes were handed to the tokenizer.
    private var isUTF8 = true
    private var taken = 0
    private var afterReturn = false
    /// The tokenizer waits until so much text is there: twice what it last had of a token that was not complete, so that a token in
    /// a thousand pieces is not begun a thousand times.
    private var wanted = 0
    private let options: ParseOptions

    /// A parser that has seen nothing yet.
    /// - Parameters:
    ///   - charset: The `charset` of the transport's `Content-Type`, if it had one.
    ///   - options: What to keep besides the tree.
    public init(charset: String? = nil, options: ParseOptions = ParseOptions()) {
        self.charset = charset
        self.options = options
        source = Buffer<UInt8>(capacity: 1 << 16)
        SourceText.pad(&source)
        builder = TreeBuilder(
            tokenizer: Tokenizer(
                base: UnsafePointer(source.base), end: 0, isFinal: false, errorLimit: options.errorLimit))
    }

    /// Takes the next piece, of any length.
    public mutating func append(_ piece: [UInt8]) {
        bytes += piece
        guard isUTF8, bytes.count >= 3 else { return }
        takeBytes()
        guard isUTF8, source.count >= wanted else { return }
        build(isFinal: false)
        let pending = source.count - builder.tokenizer.position
        wanted = source.count + pending
    }

    /// Moves well-formed text to the tokenizer's buffer, all but a sequence that is not complete.
    private mutating func takeBytes() {
        bytes.withUnsafeBufferPointer { all in
            guard let base = all.baseAddress else { return }
            if taken == 0, Encoding.hasUTF8Mark(all) { taken = 3 }
            let valid = UTF8Text.firstInvalid(base, taken, all.count)
            if valid < all.count, !UTF8Text.isCutOff(base, valid, all.count) {
                isUTF8 = false
                return
            }
            SourceText.append(UnsafeBufferPointer(rebasing: all[taken..<valid]), to: &source, afterReturn: &afterReturn)
            SourceText.pad(&source)
            taken = valid
        }
    }

    private mutating func build(isFinal: Bool) {
        builder.tokenizer.base = UnsafePointer(source.base)
        builder.tokenizer.end = source.count
        builder.tokenizer.isFinal = isFinal
        _ = builder.run()
    }

    /// The document that the pieces make.
    public consuming func finish() -> Document {
        if bytes.count < 3 { return Document(parsing: bytes, charset: charset, options: options) }
        let encoding = Encoding.sniff(bytes, transportCharset: charset)
        let isASCII = encoding.keepsASCII && bytes.withUnsafeBufferPointer(UTF8Text.isASCII)
        guard isUTF8, taken == bytes.count, encoding == .utf8 || isASCII else {
            return DocumentParser.parse(bytes, encoding, context: nil, options)
        }
        build(isFinal: true)
        return Document(builder, source: source, encoding: encoding)
    }
}
