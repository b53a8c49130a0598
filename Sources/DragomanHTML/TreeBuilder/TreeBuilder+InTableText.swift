/// Section 13.2.6.4.10: the "in table text" insertion mode.
extension TreeBuilder {
    mutating func inTableText(_ kind: TokenKind) -> Step {
        switch kind {
        case .null: return ignore(kind)
        case .text:
            pendingTableText.add(tokenizer.text, isSpace: isSpace(tokenizer.text))
            return .done
        default:
            flushTableText()
            mode = originalMode
            return .reprocess
        }
    }

    private mutating func flushTableText() {
        let pending = pendingTableText.take()
        if pending.hasOtherThanSpace {
            error("unexpected-text-in-table")
            fosterParenting = true
            for piece in pending.pieces {
                reconstructFormatting()
                insertText(piece)
            }
            framesetOK = false
            fosterParenting = false
        } else {
            for piece in pending.pieces { insertText(piece) }
        }
    }
}
