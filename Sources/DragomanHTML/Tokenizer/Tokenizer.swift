/// The tokenizer of the WHATWG standard (section 13.2.5).
///
/// It is pulled: `next()` reads one token and leaves its parts in fields that the following call overwrites. Text is a range of the source
/// unless references, NULs or upper case changed it, in which case it is written to `side`. Where the standard steps a state per character,
/// this hops to the next byte that matters.
///
/// The source lies at `base`, valid UTF-8 without carriage returns, followed by `Scan.padding` NUL bytes. When more input may come
/// (`isFinal` is false) a token that is not complete is not begun: `next()` gives `.needsMore` and stays where it was.
struct Tokenizer: ~Copyable {
    /// Valid for `end + Scan.padding` bytes. Kept alive by whoever runs the tokenizer.
    var base: UnsafePointer<UInt8>
    var end: Int
    var isFinal: Bool
    var position = 0
    var contentModel = ContentModel.data
    /// The tag that ends RCDATA, RAWTEXT and script data.
    var lastStartTag = Tag(rawValue: .max)
    /// Whether `<![CDATA[` opens a CDATA section: the tree builder is in foreign content.
    var allowsCDATA = false

    // The token.
    var text = TextRange.empty
    var tag = Tag(rawValue: 0)
    var isSelfClosing = false
    var attributeRange = AttributeRange.empty
    var doctype = DoctypeToken()

    // What outlives the tokens.
    var side = Buffer<UInt8>(capacity: 1024)
    var attributes: Buffer<AttributeRecord>
    var tagNames = NameTable(firstNumber: Tag.knownCount)
    var attributeNames = NameTable(firstNumber: AttributeName.knownCount)
    var errors: ErrorLog

    /// The number of the latest tag that named each attribute: finds duplicates among many attributes.
    var attributeStamps: [UInt32] = []
    var stamp: UInt32 = 0
    let knownTags = KnownNames.tags
    let knownAttributes = KnownNames.attributes

    init(base: UnsafePointer<UInt8>, end: Int, isFinal: Bool, errorLimit: Int) {
        self.base = base
        self.end = end
        self.isFinal = isFinal
        attributes = Buffer<AttributeRecord>(capacity: end / 64)
        errors = ErrorLog(limit: errorLimit)
    }

    /// Reads one token.
    mutating func next() -> TokenKind {
        switch contentModel {
        case .data: nextInData()
        case .rcdata, .rawText, .scriptData: nextInRawText()
        case .plainText: nextInPlainText()
        case .cdataSection: nextInCDATASection()
        }
    }

    /// The end of the input was met where a token is not complete.
    mutating func endOfInput() -> TokenKind { isFinal ? .endOfFile : .needsMore }

    /// Whether `offset` is past the last byte; asked when a NUL was met.
    @inline(__always)
    func isEnd(_ offset: Int) -> Bool { offset >= end }

    @inline(__always)
    func range(_ start: Int, _ end: Int) -> TextRange {
        TextRange(
            offset: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end - start), isSide: false)
    }

    func sideRange(from start: Int) -> TextRange {
        TextRange(
            offset: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: side.count - start),
            isSide: true)
    }

    mutating func appendReplacementCharacter() {
        side.append(0xEF)
        side.append(0xBF)
        side.append(0xBD)
    }

    /// A stretch of the source with U+FFFD for every NUL.
    mutating func replacingNulls(_ start: Int, _ stop: Int) -> TextRange {
        var hit = Scan.find(base, start, stop, Byte.null)
        if hit == stop { return range(start, stop) }
        let sideStart = side.count
        var from = start
        while true {
            side.append(base + from, hit - from)
            if hit == stop { return sideRange(from: sideStart) }
            errors.add("unexpected-null-character", hit)
            appendReplacementCharacter()
            from = hit + 1
            hit = Scan.find(base, from, stop, Byte.null)
        }
    }
}
