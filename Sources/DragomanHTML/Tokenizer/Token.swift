/// What the tokenizer found; what belongs to it is in the tokenizer's fields.
package enum TokenKind: Sendable {
    /// Characters other than NUL: `text`.
    case text
    /// A NUL in text where the tree builder decides what becomes of it.
    case null
    /// `tag`, `attributeRange`, `isSelfClosing`.
    case startTag
    /// `tag`.
    case endTag
    /// `text`.
    case comment
    /// `doctype`.
    case doctype
    case endOfFile
    /// Something that makes no token, such as `</>`.
    case skipped
    /// The input so far ends inside a token; `position` is where that begins.
    case needsMore
}

/// How the tokenizer reads what comes next (section 13.2.5: the states that the tree builder chooses).
package enum ContentModel: Sendable {
    case data
    /// Text with character references up to the end tag of `lastStartTag`.
    case rcdata
    /// Text up to the end tag of `lastStartTag`.
    case rawText
    case scriptData
    case plainText
    case cdataSection
}

/// A DOCTYPE token.
struct DoctypeToken: Sendable {
    var name: String?
    var publicID: String?
    var systemID: String?
    var forceQuirks = false
}
