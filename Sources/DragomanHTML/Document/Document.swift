/// An HTML document as a value: the tree that the WHATWG standard's parser makes of some bytes.
///
/// Nodes live in an arena and are named by ``NodeID``. Text stays where it was in the source until somebody asks for it, so a document
/// keeps its source. Copies share memory until one is edited. See <doc:DragomanHTML> for examples.
public struct Document: Sendable {
    var nodes: Shared<NodeRecord>
    var attributes: Shared<AttributeRecord>
    /// The decoded source.
    let source: Shared<UInt8>
    /// Text that differs from the source.
    var side: Shared<UInt8>
    var tagNames: NameTable
    var attributeNames: NameTable
    var templateContents: [NodeID: NodeID]

    /// The encoding that the bytes were read in.
    public let encoding: Encoding
    /// What the parser found wrong and mended, in the order in which it was met, at most as many as ``ParseOptions/errorLimit`` says.
    public let parseErrors: [ParseError]
    /// The `<!DOCTYPE …>`, or nil.
    public let doctype: Doctype?
    /// How a browser would lay the document out.
    public let quirksMode: QuirksMode

    /// Parses a page. Never fails: whatever the bytes are, the standard says what tree they make.
    ///
    /// Linear in the number of bytes. Input beyond 512 MiB (decoded) is cut off.
    /// - Parameters:
    ///   - bytes: The page as it came.
    ///   - charset: The `charset` of the transport's `Content-Type`, if it had one; any label of the WHATWG Encoding standard.
    ///   - options: What to keep besides the tree.
    public init(parsing bytes: [UInt8], charset: String? = nil, options: ParseOptions = ParseOptions()) {
        let encoding = Encoding.sniff(bytes, transportCharset: charset)
        self = DocumentParser.parse(bytes, encoding, context: nil, options)
    }

    /// Parses a page that `read` writes straight into the document's memory, which spares a copy of it.
    /// - Parameters:
    ///   - capacity: Bytes that the page has, or more.
    ///   - charset: As ``init(parsing:charset:options:)`` takes it.
    ///   - options: What to keep besides the tree.
    ///   - read: Is given room for `capacity` bytes, and gives how many of them it wrote.
    package init(
        capacity: Int, charset: String? = nil, options: ParseOptions = ParseOptions(),
        read: (UnsafeMutableBufferPointer<UInt8>) throws -> Int
    ) rethrows {
        var page = Buffer<UInt8>(capacity: capacity + Scan.padding)
        try page.append(upTo: capacity, read)
        let encoding = Encoding.sniff(page.contents, transportCharset: charset)
        self = DocumentParser.parse(page, encoding, context: nil, options)
    }

    /// Parses a page that was decoded before.
    public init(parsing text: String, options: ParseOptions = ParseOptions()) {
        self = DocumentParser.parse(Array(text.utf8), .utf8, context: nil, options)
    }

    /// Parses a fragment of HTML (UTF-8) as `innerHTML` does (section 13.4). The nodes become children of ``root``.
    /// - Parameters:
    ///   - bytes: The fragment as it came.
    ///   - context: The element whose content this is.
    ///   - options: What to keep besides the tree.
    public init(
        parsingFragment bytes: [UInt8], in context: FragmentContext = .body, options: ParseOptions = ParseOptions()
    ) {
        self = DocumentParser.parse(bytes, .utf8, context: context, options)
    }

    /// Parses a fragment of HTML as `innerHTML` does (section 13.4). The nodes become children of ``root``.
    /// - Parameters:
    ///   - text: The fragment, decoded before.
    ///   - context: The element whose content this is.
    ///   - options: What to keep besides the tree.
    public init(
        parsingFragment text: String, in context: FragmentContext = .body, options: ParseOptions = ParseOptions()
    ) {
        self.init(parsingFragment: Array(text.utf8), in: context, options: options)
    }

    init(_ builder: consuming TreeBuilder, source: consuming Buffer<UInt8>, encoding: Encoding) {
        doctype = builder.doctype
        quirksMode = builder.quirksMode
        templateContents = builder.templateContents
        parseErrors = builder.tokenizer.errors.errors
        tagNames = builder.tokenizer.tagNames
        attributeNames = builder.tokenizer.attributeNames
        self.encoding = encoding
        self.source = source.release()
        let parts = builder.release()
        nodes = parts.nodes
        attributes = parts.attributes
        side = parts.side
    }
}
