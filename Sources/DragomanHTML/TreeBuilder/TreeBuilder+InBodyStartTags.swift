/// Section 13.2.6.4.7, start tags.
extension TreeBuilder {
    mutating func inBodyStartTag() -> Step {
        switch tag {
        case .div, .p, .ul, .section, .article, .header, .footer, .nav, .figure, .figcaption, .aside, .main, .ol, .dl,
            .address,
            .blockquote, .center, .details, .dialog, .dir, .fieldset, .hgroup, .menu, .search, .summary:
            closePInButtonScope()
            insertElement()
        case .a: return startAnchor()
        case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
            reconstructFormatting()
            pushFormatting(insertElement(), tag)
        case .li: startListItem()
        case .img, .br, .area, .embed, .keygen, .wbr: startVoid()
        case .input: startInput()
        case .h1, .h2, .h3, .h4, .h5, .h6: startHeading()
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            return inHead(.startTag)
        case .dd, .dt: startDefinition()
        case .table: startTable()
        case .form: startForm()
        case .button: startButton()
        case .hr: startRule()
        default: return inBodyRareStartTag()
        }
        return .done
    }

    private mutating func inBodyRareStartTag() -> Step {
        switch tag {
        case .html: startHTMLAgain()
        case .body: startBodyAgain()
        case .frameset: startFramesetInBody()
        case .pre, .listing:
            closePInButtonScope()
            insertElement()
            ignoresLineFeed = true
            framesetOK = false
        case .plaintext:
            closePInButtonScope()
            insertElement()
            tokenizer.contentModel = .plainText
        case .nobr: startNobr()
        case .applet, .marquee, .object:
            reconstructFormatting()
            insertElement()
            formatting.insertMarker()
            framesetOK = false
        case .param, .source, .track: insertVoidElement(tag)
        case .image:
            error("unexpected-image-start-tag")
            tokenizer.tag = .img
            return .reprocess
        case .textarea: startTextarea()
        case .xmp, .iframe, .noembed: startRawText()
        case .select: startSelect()
        case .optgroup, .option: startOption()
        case .selectedcontent: startSelectedContent()
        case .rb, .rtc: startRuby(except: Tag(rawValue: .max))
        case .rp, .rt: startRuby(except: .rtc)
        case .math: startForeign(.mathML)
        case .svg: startForeign(.svg)
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: unexpected(.startTag)
        default:
            reconstructFormatting()
            insertElement()
        }
        return .done
    }

    private mutating func startHTMLAgain() {
        unexpected(.startTag)
        if !stack.contains(.template) { mergeAttributes(into: stack[0]) }
    }

    private mutating func startBodyAgain() {
        unexpected(.startTag)
        guard stack.count > 1, nodes[stack[1].index].isHTML(.body), !stack.contains(.template) else { return }
        framesetOK = false
        mergeAttributes(into: stack[1])
    }

    private mutating func startFramesetInBody() {
        unexpected(.startTag)
        guard stack.count > 1, nodes[stack[1].index].isHTML(.body), framesetOK else { return }
        nodes.unlink(stack[1])
        pop(to: 1)
        insertElement()
        mode = .inFrameset
    }

    private mutating func startHeading() {
        closePInButtonScope()
        let record = nodes[stack.current.index]
        if record.isHTML, record.tag.isHeading {
            unexpected(.startTag)
            pop()
        }
        insertElement()
    }

    private mutating func startForm() {
        let isInTemplate = stack.contains(.template)
        if form != .none, !isInTemplate { return unexpected(.startTag) }
        closePInButtonScope()
        let node = insertElement()
        if !isInTemplate { form = node }
    }

    private mutating func startListItem() {
        framesetOK = false
        let index = stack.lastIndex(.li)
        if index >= 0, index >= stack.listStopIndex { closeItem(.li) }
        closePInButtonScope()
        insertElement()
    }

    private mutating func startDefinition() {
        framesetOK = false
        let dd = stack.lastIndex(.dd)
        let dt = stack.lastIndex(.dt)
        if max(dd, dt) >= 0, max(dd, dt) >= stack.listStopIndex { closeItem(dd > dt ? .dd : .dt) }
        closePInButtonScope()
        insertElement()
    }

    private mutating func closeItem(_ tag: Tag) {
        generateImpliedEndTags(except: tag)
        if !currentIs(tag) { error("unclosed-elements") }
        popThrough(tag)
    }

    private mutating func startButton() {
        if stack.hasInScope(.button) {
            unexpected(.startTag)
            generateImpliedEndTags()
            popThrough(.button)
        }
        reconstructFormatting()
        insertElement()
        framesetOK = false
    }

    private mutating func startAnchor() -> Step {
        if let index = formatting.lastIndex(.a) {
            unexpected(.startTag)
            let node = formatting[index].node
            adoptionAgency(.a)
            removeFromFormatting(node)
            let place = nodes[node.index].isOpen ? stack.index(of: node, .a) : -1
            if place >= 0 {
                nodes[node.index].isOpen = false
                stack.remove(at: place)
            }
        }
        reconstructFormatting()
        pushFormatting(insertElement(), tag)
        return .done
    }

    private mutating func startNobr() {
        reconstructFormatting()
        if stack.hasInScope(.nobr) {
            unexpected(.startTag)
            adoptionAgency(.nobr)
            reconstructFormatting()
        }
        pushFormatting(insertElement(), .nobr)
    }

    private mutating func startTable() {
        if quirksMode != .quirks { closePInButtonScope() }
        insertElement()
        framesetOK = false
        mode = .inTable
    }

    private mutating func startVoid() {
        reconstructFormatting()
        insertVoidElement(tag)
        framesetOK = false
    }

    private mutating func startInput() {
        if isFragment, nodes[context.index].isHTML(.select) { return unexpected(.startTag) }
        if stack.hasInScope(.select) {
            unexpected(.startTag)
            popThrough(.select)
        }
        reconstructFormatting()
        insertVoidElement(.input)
        if !isHiddenInput { framesetOK = false }
    }

    /// Whether the token has the type `hidden`.
    var isHiddenInput: Bool {
        for index in tokenizer.attributeRange.indices where tokenizer.attributes[index].name == .type {
            return isEqual(tokenizer.attributes[index].value, "hidden")
        }
        return false
    }

    /// Compares without regard to the case of ASCII letters.
    func isEqual(_ text: TextRange, _ word: StaticString) -> Bool {
        guard Int(text.length) == word.utf8CodeUnitCount else { return false }
        let bytes = bytes(of: text)
        for index in 0..<Int(text.length) where bytes[index].asciiLowercased != word.utf8Start[index] { return false }
        return true
    }

    private mutating func startRule() {
        closePInButtonScope()
        if stack.hasInScope(.select) { generateImpliedEndTags() }
        insertVoidElement(.hr)
        framesetOK = false
    }

    private mutating func startTextarea() {
        insertRawTextElement(.rcdata)
        ignoresLineFeed = true
        framesetOK = false
    }

    private mutating func startRawText() {
        if tag == .xmp {
            closePInButtonScope()
            reconstructFormatting()
        }
        if tag != .noembed { framesetOK = false }
        insertRawTextElement(.rawText)
    }

    private mutating func startSelect() {
        if isFragment, nodes[context.index].isHTML(.select) { return unexpected(.startTag) }
        if stack.hasInScope(.select) {
            unexpected(.startTag)
            popThrough(.select)
        } else {
            reconstructFormatting()
            insertElement()
            framesetOK = false
        }
    }

    private mutating func startOption() {
        if stack.hasInScope(.select) {
            generateImpliedEndTags(except: tag == .option ? .optgroup : Tag(rawValue: .max))
            if stack.hasInScope(.option) || tag == .optgroup && stack.hasInScope(.optgroup) { unexpected(.startTag) }
        } else if currentIs(.option) {
            pop()
        }
        reconstructFormatting()
        let node = insertElement()
        if tag == .option { noteOption(node) }
    }

    private mutating func startSelectedContent() {
        reconstructFormatting()
        noteSelectedContent(insertElement())
    }

    private mutating func startRuby(except excepted: Tag) {
        if stack.hasInScope(.ruby) {
            generateImpliedEndTags(except: excepted)
            if !currentIs(.ruby), !currentIs(excepted) { unexpected(.startTag) }
        }
        insertElement()
    }

    private mutating func startForeign(_ namespace: Namespace) {
        reconstructFormatting()
        insertForeignElement(namespace)
        if tokenizer.isSelfClosing { pop() }
    }
}
