// A libFuzzer target: compiled in one module with the sources of DragomanHTML (see run.sh), so that it can look at the arena too.

/// What must hold of every input. The first byte chooses the size of the pieces, and a fragment's context.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ data: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    guard count > 1 else { return 0 }
    let choice = data[0]
    let bytes = Array(UnsafeBufferPointer(start: data + 1, count: count - 1))
    let document = Document(parsing: bytes)
    checkLinks(document)
    let html = document.serialise()
    checkPieces(bytes, size: Int(choice & 63) + 1, html)
    checkRoundTrip(document, html)
    checkFragment(bytes, choice)
    checkSelector(bytes, document)
    return 0
}

/// Every node's links agree with those of its neighbours, and ranges lie inside the buffers.
func checkLinks(_ document: Document) {
    var visited = 0
    for node in document.descendants(of: document.root) {
        visited += 1
        precondition(visited <= document.nodes.count, "a circle")
        var previous = NodeID.none
        for child in document.children(of: node) {
            precondition(document.record(child).parent == node, "parent")
            precondition(document.record(child).previousSibling == previous, "previous sibling")
            previous = child
        }
        precondition(document.record(node).lastChild == previous, "last child")
        let range = document.textRange(of: node)
        precondition(Int(range.end) <= (range.isSide ? document.side.count : document.source.count), "text range")
        for index in document.attributeIndices(of: node) {
            let value = document.attributes[index].value
            precondition(Int(value.end) <= (value.isSide ? document.side.count : document.source.count), "value range")
        }
        if document.isText(node) {
            let text = document.withText(of: node) { Array($0) }
            precondition(!text.isEmpty, "empty text")
            precondition(
                text.withUnsafeBufferPointer { UTF8Text.firstInvalid($0.baseAddress!, 0, text.count) } == text.count)
        }
    }
}

func checkPieces(_ bytes: [UInt8], size: Int, _ html: String) {
    var parser = StreamingParser()
    var start = 0
    while start < bytes.count {
        parser.append(Array(bytes[start..<min(start + size, bytes.count)]))
        start += size
    }
    let document = parser.finish()
    precondition(document.serialise() == html, "pieces")
}

/// What was serialised parses to a tree that serialises the same. The standard names trees of which this cannot hold at once
/// (elements nested in a way that no source text makes), so there are a few turns to settle.
func checkRoundTrip(_ document: Document, _ html: String) {
    if document.hasUnwritableText || document.spillsCopies(html) { return }
    var last = html
    // Of forms that misnesting put into one another each turn takes one out, here as in a browser.
    for _ in 0..<12 + html.split(separator: "<form").count {
        let next = Document(parsing: last).serialise()
        if next == last { return }
        last = next
    }
    preconditionFailure("no round trip")
}

extension Document {
    /// Whether there is an element that ends nowhere once it is written, so that each turn adds its end tag to its text: `plaintext`, which nothing
    /// ends, and a script with an open `<!--<script`, in which `</script>` ends only that (section 4.12.1.3).
    var hasUnwritableText: Bool {
        (1..<nodes.count).contains { index in
            let node = NodeID(rawValue: UInt32(index))
            if isHTML(node, .plaintext) { return true }
            guard isHTML(node, .script), let text = firstChild(of: node), isText(text) else { return false }
            return leavesCommentOpen(self.text(of: text).lowercased())
        }
    }

    /// Whether what a `selectedcontent` shows changes what is around it when it is read again: the copy of an option may hold what cannot stand there, such
    /// as a button in the button around it. What comes out is then added anew at each turn.
    func spillsCopies(_ html: String) -> Bool {
        guard (1..<nodes.count).contains(where: { isHTML(NodeID(rawValue: UInt32($0)), .selectedcontent) }) else {
            return false
        }
        // An element of another name is read in the same way, and nothing is copied to it.
        let plain = Document(parsing: html.replacing("selectedcontent", with: "x-copy"))
        return plain.emptied("x-copy") != emptied("selectedcontent").replacing("selectedcontent", with: "x-copy")
    }

    private func emptied(_ name: String) -> String {
        var document = self
        for node in (try? select(name)) ?? [] {
            for child in Array(document.children(of: node)) { document.remove(child) }
        }
        return document.serialise()
    }

    private func leavesCommentOpen(_ script: String) -> Bool {
        guard let start = script.ranges(of: "<!--").last else { return false }
        let rest = script[start.upperBound...]
        return rest.contains("<script") && !rest.contains("-->")
    }
}

func checkFragment(_ bytes: [UInt8], _ choice: UInt8) {
    let contexts = [
        "body", "div", "table", "tr", "td", "select", "template", "title", "script", "form", "html", "frameset",
    ]
    let isForeign = choice >> 6 == 3
    let context =
        isForeign
        ? FragmentContext(choice & 1 == 0 ? "foreignObject" : "mi", namespace: choice & 1 == 0 ? .svg : .mathML)
        : FragmentContext(contexts[Int(choice) % contexts.count])
    let document = Document(parsingFragment: bytes, in: context)
    checkLinks(document)
    _ = document.serialise()
}

func checkSelector(_ bytes: [UInt8], _ document: Document) {
    guard bytes.count < 200, let selector = try? Selector(String(decoding: bytes, as: UTF8.self)) else { return }
    for node in document.select(selector) { precondition(document.matches(node, selector)) }
}
