/// One part of an article's page, furniture in mid-text included.
enum DemoBlock: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case list(ordered: Bool, [String])
    case quote(String, attribution: String?)
    case table(caption: String?, rows: [[String]])
    case figure(PictureScene, caption: String, credit: String)
    /// A post of a social network, shown inside the article.
    case post(name: String, handle: String, text: String)
    case video(title: String, url: String)
    /// An advertisement's caption between two paragraphs.
    case advertisement
    /// A box that leads to another article of the outlet, by its slug.
    case readAlso(String)
    case newsletter
    /// A shortcode that the outlet's own software forgot to replace.
    case shortcode(String)
    /// The initials under a text.
    case signature(String)
    /// A note of correction.
    case note(String)
}
