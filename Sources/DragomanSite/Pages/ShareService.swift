/// A place where a reader may pass an article on: a plain link that opens that place's own form.
struct ShareService: Sendable {
    /// Its name; nil for e-mail, which every language names itself.
    let name: String?
    /// The form's address, up to where the gaps are filled: `{url}`, `{title}`.
    let form: Template

    static let all = [
        ShareService(name: nil, form: "mailto:?subject={title}&body={url}"),
        ShareService(name: "Mastodon", form: "https://mastodonshare.com/?text={title}&url={url}"),
        ShareService(name: "Bluesky", form: "https://bsky.app/intent/compose?text={title}%20{url}"),
        ShareService(name: "Facebook", form: "https://www.facebook.com/sharer/sharer.php?u={url}"),
        ShareService(name: "X", form: "https://x.com/intent/tweet?text={title}&url={url}"),
        ShareService(name: "LinkedIn", form: "https://www.linkedin.com/sharing/share-offsite/?url={url}"),
        ShareService(
            name: "Pinterest", form: "https://www.pinterest.com/pin/create/button/?url={url}&description={title}"),
        ShareService(name: "WhatsApp", form: "https://wa.me/?text={title}%20{url}"),
    ]

    func address(sharing url: String, title: String) -> Address {
        let values = ["url": PercentEncoding.encoded(url), "title": PercentEncoding.encoded(String(title.prefix(300)))]
        return Address(path: form.filled(values))
    }
}
