import DragomanHTML

/// Makes the addresses of a page absolute, and lets only those through that a reader may follow.
///
/// A class, never changed, as every reader of a page holds one, and an address has eight parts to copy.
final class AddressResolver: Sendable {
    private let base: WebURL?

    /// `page` is the page's address, `base` what its `base` element says.
    init(page: String?, base: String? = nil) {
        let page = page.flatMap { WebURL($0) }
        let other = base.flatMap { reference in page.map { WebURL(reference, relativeTo: $0) } ?? WebURL(reference) }
        self.base = other ?? page
    }

    /// The absolute `http` or `https` address, nil for anything else.
    func web(_ reference: String) -> String? {
        guard let url = url(reference), url.isWeb else { return nil }
        return url.serialised
    }

    /// The absolute `http`, `https` or `mailto` address of a link.
    func link(of node: Int, in outline: Outline) -> String? {
        guard let reference = outline.attribute(.href, of: node), let url = url(reference),
            url.isWeb || url.scheme == "mailto"
        else { return nil }
        return url.serialised
    }

    func url(_ reference: String) -> WebURL? {
        let reference = Trimming.collapsed(reference)
        guard !reference.isEmpty, reference.utf8.count < 4096 else { return nil }
        if let base { return WebURL(reference, relativeTo: base) }
        return WebURL(reference)
    }
}
