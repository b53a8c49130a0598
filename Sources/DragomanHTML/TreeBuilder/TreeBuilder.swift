/// The tree construction stage of the WHATWG standard (section 13.2.6), with scripting off.
///
/// It pulls tokens and writes nodes into an arena. One file holds each insertion mode.
///
/// Some functions here and in the tokenizer are `mutating` though they only read: when one that changes things calls another that does not, and the call is not
/// inlined, Swift 6.3 hands that a copy of the whole value, 616 bytes, which for every node of a page is a twentieth of the time.
struct TreeBuilder: ~Copyable {
    var tokenizer: Tokenizer
    var nodes: Buffer<NodeRecord>
    var stack = OpenElements()
    var formatting = FormattingList()
    var mode = InsertionMode.initial
    var originalMode = InsertionMode.initial
    var templateModes: [InsertionMode] = []
    var head = NodeID.none
    var form = NodeID.none
    /// The context element of the fragment case, which is in no tree.
    var context = NodeID.none
    var framesetOK = true
    var fosterParenting = false
    var quirksMode = QuirksMode.none
    /// The next token is dropped if it is a line feed, or shortened by one.
    var ignoresLineFeed = false
    var pendingTableText = PendingTableText()
    var doctype: Doctype?
    /// What is known of `select` elements with a `selectedcontent`.
    var selects = SelectedContents()
    /// The contents of each `template` element.
    var templateContents: [NodeID: NodeID] = [:]
    /// Names of attributes that `html` and `body` have, kept once there are many.
    var mergedAttributes: [NodeID: Set<AttributeName>] = [:]
    /// How many attributes there is room for where those of `html` and `body` now lie.
    var mergedRoom: [NodeID: Int] = [:]
    /// How many entries of the stack the adoption agency has moved: see `adoptionAgency`.
    var adoptionWork = 0
    /// How many formatting elements were opened again: see `reconstructFormatting`.
    var reopened = 0
    let attributeHash = SeededHash()

    init(tokenizer: consuming Tokenizer) {
        nodes = Buffer<NodeRecord>(capacity: tokenizer.end / 24)
        self.tokenizer = tokenizer
        nodes.append(NodeRecord(kind: .fragment))
        nodes.append(NodeRecord(kind: .document))
    }

    /// Builds as far as the input goes. True when its end was reached, false when more must come.
    mutating func run() -> Bool {
        while true {
            tokenizer.allowsCDATA = !currentIsHTML
            let kind = tokenizer.next()
            if kind == .needsMore { return false }
            if kind == .skipped { continue }
            process(kind)
            if kind == .endOfFile {
                pop(to: 0)
                return true
            }
        }
    }

    /// Section 13.2.6, the tree construction dispatcher.
    @inline(__always)
    private mutating func process(_ kind: TokenKind) {
        if ignoresLineFeed, dropLineFeed(kind) { return }
        var step = Step.reprocess
        while step == .reprocess {
            step = currentIsHTML || usesHTMLRules(kind) ? processByMode(kind) : inForeignContent(kind)
        }
    }

    mutating func processByMode(_ kind: TokenKind) -> Step { process(kind, by: mode) }

    mutating func process(_ kind: TokenKind, by mode: InsertionMode) -> Step {
        switch mode {
        case .inBody: inBody(kind)
        case .text: inText(kind)
        case .initial: initial(kind)
        case .beforeHTML: beforeHTML(kind)
        case .beforeHead: beforeHead(kind)
        case .inHead: inHead(kind)
        case .inHeadNoscript: inHeadNoscript(kind)
        case .afterHead: afterHead(kind)
        case .inTable: inTable(kind)
        case .inTableText: inTableText(kind)
        case .inCaption: inCaption(kind)
        case .inColumnGroup: inColumnGroup(kind)
        case .inTableBody: inTableBody(kind)
        case .inRow: inRow(kind)
        case .inCell: inCell(kind)
        case .inTemplate: inTemplate(kind)
        case .afterBody: afterBody(kind)
        case .inFrameset: inFrameset(kind)
        case .afterFrameset: afterFrameset(kind)
        case .afterAfterBody: afterAfterBody(kind)
        case .afterAfterFrameset: afterAfterFrameset(kind)
        }
    }

    /// True when the token is used up.
    private mutating func dropLineFeed(_ kind: TokenKind) -> Bool {
        ignoresLineFeed = false
        guard kind == .text, byte(of: tokenizer.text, at: 0) == Byte.lineFeed else { return false }
        tokenizer.text.offset += 1
        tokenizer.text.length -= 1
        return tokenizer.text.length == 0
    }

    // What every mode needs.

    @inline(__always)
    var tag: Tag { tokenizer.tag }

    var isFragment: Bool { context != .none }

    /// The current node, or in the fragment case the context element when only the root is open.
    @inline(__always)
    var adjustedCurrent: NodeID {
        stack.count == 1 && isFragment ? context : stack.current
    }

    @inline(__always)
    private var currentIsHTML: Bool {
        stack.count == 0 || nodes[adjustedCurrent.index].isHTML
    }

    @inline(__always)
    func currentIs(_ tag: Tag) -> Bool { nodes[stack.current.index].isHTML(tag) }

    mutating func error(_ code: StaticString) { tokenizer.errors.add(code, tokenizer.position) }

    mutating func unexpected(_ kind: TokenKind) {
        switch kind {
        case .startTag: error("unexpected-start-tag")
        case .endTag: error("unexpected-end-tag")
        case .doctype: error("unexpected-doctype")
        case .endOfFile: error("unexpected-end-of-file")
        default: error("unexpected-text")
        }
    }

    /// A token that the mode has no use for.
    mutating func ignore(_ kind: TokenKind) -> Step {
        unexpected(kind)
        return .done
    }
}
