/// What the reader of XML meets. Ranges are byte offsets in its source.
enum XMLEvent {
    /// Its attributes are in ``XMLReader/attributes``.
    case start(name: Range<Int>, isEmpty: Bool)
    case end(name: Range<Int>)
    /// References are not decoded.
    case text(Range<Int>)
    case cdata(Range<Int>)
    case endOfInput
}

struct XMLAttribute {
    var name: Range<Int>
    /// References are not decoded.
    var value: Range<Int>
}
