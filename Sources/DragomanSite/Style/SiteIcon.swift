/// The mark in the browser's tab: two columns of a page, one of them tinted.
enum SiteIcon {
    static let svg = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#7d1f1a"/>\
        <path d="M7 8h18v3H7z" fill="#fff"/><path d="M7 14h8v2H7zm0 4h8v2H7zm0 4h8v2H7z" fill="#fff"/>\
        <path d="M17 14h8v2h-8zm0 4h8v2h-8zm0 4h8v2h-8z" fill="#f0c9a8"/></svg>
        """
}
