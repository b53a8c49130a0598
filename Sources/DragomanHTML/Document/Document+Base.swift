extension Document {
    /// The address that the page's own are relative to: what its first `base` element with an `href` says, or else where the page is from. O(n).
    ///
    /// - Parameter page: where the page is from.
    public func baseURL(of page: WebURL) -> WebURL {
        for node in descendants(of: root) where isHTML(node, .base) {
            if let href = attribute("href", of: node) { return WebURL(href, relativeTo: page) ?? page }
        }
        return page
    }
}
