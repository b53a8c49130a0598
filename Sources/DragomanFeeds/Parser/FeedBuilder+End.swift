import DragomanHTML

extension FeedBuilder {
    /// What an end tag does, after its text was taken.
    mutating func leave(_ element: FeedElement, depth: Int) {
        switch element {
        case .item: if entryDepth == depth { endEntry() }
        case .source: if sourceDepth == depth { sourceDepth = 0 }
        case .image: if imageDepth == depth { imageDepth = 0 }
        case .textInput: if textInputDepth == depth { textInputDepth = 0 }
        default: break
        }
    }

    /// Takes the text of an element.
    mutating func finish(_ capture: Capture) {
        if capture.element.holdsMarkup {
            finishMarkup(capture)
            return
        }
        let value = trimmedText(from: capture.start)
        switch capture.element {
        case .published, .updated, .created: finishDate(capture.element, value)
        case .link, .guid, .uri, .comments, .newLocation, .logo, .thumbnail: finishAddress(capture, value)
        case .author: finishAuthor(value)
        case .name: changeAuthor { $0.name = value.nonEmpty ?? $0.name }
        case .email: changeAuthor { $0.email = value.nonEmpty ?? $0.email }
        case .category: finishCategory(value)
        case .categoryList, .tagList:
            for term in value.split(separator: ",").map(\.trimmed) where !term.isEmpty {
                change { $0.add(EntryDraft.Category(term: term)) }
            }
        case .language: if let language = value.nonEmpty { finishLanguage(language) }
        case .generator: if place == .feed { feed.generator = value.nonEmpty }
        case .timeToLive: feed.timeToLive = Int(value).flatMap { $0 >= 0 ? $0 : nil } ?? feed.timeToLive
        case .source:
            entry.entry.sourceTitle = sourceDraft.entry.title?.plainText ?? value.nonEmpty
            entry.entry.sourceLink = sourceDraft.entry.link
        default: break
        }
    }

    private mutating func finishLanguage(_ value: String) {
        let value = Self.languageTag(value)
        language = value
        change { $0.entry.language = value }
    }

    private mutating func finishDate(_ element: FeedElement, _ value: String) {
        guard let date = FeedDate.parse(value) else {
            if !value.isEmpty, feed.diagnostics.count < 32 {
                feed.diagnostics.append(
                    Diagnostic(code: "unreadable-date", message: "No date could be read in \"\(value.prefix(60))\"."))
            }
            return
        }
        switch element {
        case .published: change { $0.entry.published = date }
        case .updated: change { $0.entry.updated = date }
        default: break
        }
    }

    private mutating func finishAddress(_ capture: Capture, _ value: String) {
        switch capture.element {
        case .link:
            let link = resolved(value)
            if linkTraits.relation != nil, linkTraits.relation != "alternate", !link.isEmpty { return take(link: link) }
            let isFeed = place == .feed
            change { $0.entry.link = link.nonEmpty ?? $0.entry.link ?? (isFeed ? "" : nil) }
        case .guid:
            let id = guidIsLink ? resolved(value) : value
            let isLink = guidIsLink
            change {
                if capture.depth <= $0.idDepth, !id.isEmpty {
                    $0.entry.id = id
                    $0.idDepth = capture.depth
                }
                if isLink, $0.entry.link == nil { $0.entry.link = id.nonEmpty }
            }
        case .uri:
            if imageDepth > 0, entryDepth == 0 {
                feed.image = feed.image ?? resolved(value).nonEmpty
            } else {
                let link = resolved(value)
                changeAuthor { $0.link = link.nonEmpty }
            }
        case .comments: if let link = resolved(value).nonEmpty { change { $0.entry.comments = link } }
        case .newLocation: feed.newLocation = resolved(value).nonEmpty
        case .logo: if place == .feed { feed.image = feed.image ?? resolved(value).nonEmpty }
        case .thumbnail: if let url = resolved(value).nonEmpty { addImage(url) }
        default: break
        }
    }

    private mutating func finishAuthor(_ value: String) {
        guard !value.isEmpty else { return }
        change { draft in
            guard let last = draft.authors.indices.last, draft.authors[last].isEmpty else { return }
            draft.authors[last] = FeedPerson(text: value)
        }
    }

    /// Changes the author whose element is the parent of the one that ends.
    private mutating func changeAuthor(_ body: (inout FeedPerson) -> Void) {
        guard frames.count >= 2, frames[frames.count - 2].element == .author else { return }
        change { draft in
            guard let last = draft.authors.indices.last else { return }
            body(&draft.authors[last])
        }
    }

    private mutating func finishCategory(_ value: String) {
        defer { pendingCategory = nil }
        var category = pendingCategory ?? EntryDraft.Category(term: "")
        category.term = value
        if !value.isEmpty || category.label != nil { change { $0.add(category) } }
    }

    // MARK: Texts that may be HTML

    private mutating func finishMarkup(_ capture: Capture) {
        let value = markupText(capture)
        switch capture.element {
        case .title, .mediaTitle: finishTitle(capture, value)
        case .description, .summary, .abstract:
            change {
                guard capture.depth <= $0.summaryDepth else { return }
                $0.summaryDepth = capture.depth
                $0.entry.summary = value
            }
        case .content, .encodedContent, .body:
            change {
                $0.entry.content = $0.entry.content ?? value
                if capture.isTextual, $0.entry.summary == nil { $0.entry.summary = value }
            }
        case .subtitle: change { $0.subtitle = value }
        case .rights: if place == .feed { feed.rights = value.plainText.nonEmpty }
        default: break
        }
    }

    private mutating func finishTitle(_ capture: Capture, _ value: FeedText) {
        change {
            guard !$0.titleIsFinal || $0.titleDepth > capture.depth, capture.depth <= $0.titleDepth else { return }
            $0.entry.title = value
            $0.titleDepth = capture.depth
            $0.titleIsFinal = capture.element == .title && !value.value.isEmpty
        }
    }

    private func markupText(_ capture: Capture) -> FeedText {
        var value = trimmedText(from: capture.start)
        var isHTML = capture.form == .html || capture.form == .xhtml || capture.form == .xml
        if capture.isBase64, let decoded = Base64.decode(value) {
            value = String(decoding: decoded, as: UTF8.self)
            isHTML = isHTML || HTMLGuess.isHTML(value)
        }
        if !isHTML, feed.kind != .atom10, feed.kind != .atom03 { isHTML = HTMLGuess.isHTML(value) }
        return FeedText(value, isHTML: isHTML, base: isHTML ? baseText : nil)
    }

    private func trimmedText(from start: Int) -> String {
        text.withUnsafeBufferPointer { buffer in
            var (low, high) = (start, buffer.count)
            while low < high, Markup.isSpace(buffer[low]) { low += 1 }
            while high > low, Markup.isSpace(buffer[high - 1]) { high -= 1 }
            return TextRepair.string(UnsafeBufferPointer(rebasing: buffer[low..<high]))
        }
    }
}
