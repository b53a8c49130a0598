import DragomanLanguages

/// A tag of inline markup in a segment.
struct MarkupTag {
    enum Kind { case opening, closing, single }

    var kind: Kind
    var range: Range<Int>
    /// The element's name, hashed.
    var name: UInt64
    /// The tag with its attributes, hashed, white space between them left out.
    var key: UInt64

    static func tags(in text: CheckedText) -> [MarkupTag] {
        text.spans.compactMap { span in
            guard span.kind == .tag else { return nil }
            let scalars = text.scalars
            let isClosing = scalars[span.range.lowerBound + 1] == 0x2F
            let isSingle = scalars[span.range.upperBound - 2] == 0x2F
            var name = Scalars.seed
            var index = span.range.lowerBound + (isClosing ? 2 : 1)
            while index < span.range.upperBound - 1,
                Scalars.kind(scalars[index]) == .letter || Scalars.kind(scalars[index]) == .digit
            {
                name = Scalars.mix(name, Scalars.lower(scalars[index]))
                index += 1
            }
            let key = scalars[span.range].reduce(Scalars.seed) { Scalars.kind($1) == .space ? $0 : Scalars.mix($0, $1) }
            return MarkupTag(
                kind: isClosing ? .closing : isSingle ? .single : .opening, range: span.range, name: name, key: key)
        }
    }
}
