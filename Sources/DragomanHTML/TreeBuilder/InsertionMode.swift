/// The insertion modes of section 13.2.4.1 (those of `select` are no longer in the standard).
enum InsertionMode: Sendable {
    case initial
    case beforeHTML
    case beforeHead
    case inHead
    case inHeadNoscript
    case afterHead
    case inBody
    case text
    case inTable
    case inTableText
    case inCaption
    case inColumnGroup
    case inTableBody
    case inRow
    case inCell
    case inTemplate
    case afterBody
    case inFrameset
    case afterFrameset
    case afterAfterBody
    case afterAfterFrameset
}

/// What a mode made of a token.
enum Step {
    case done
    /// The token is to be looked at again, by the mode that holds now.
    case reprocess
}
