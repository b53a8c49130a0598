/// Section 13.2.6.4.8: the "text" insertion mode.
extension TreeBuilder {
    mutating func inText(_ kind: TokenKind) -> Step {
        switch kind {
        case .text:
            insertText()
            return .done
        case .endOfFile:
            unexpected(kind)
            pop()
            mode = originalMode
            return .reprocess
        default:
            pop()
            mode = originalMode
            return .done
        }
    }
}
