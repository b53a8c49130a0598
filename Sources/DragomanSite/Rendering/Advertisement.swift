public import DragomanLibrary

/// An advertisement: one picture of the site's own that leads somewhere. It asks nothing of any other host.
public struct Advertisement: Sendable, Hashable {
    /// Where on the site it stands.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        /// On the front page, under its top.
        case front
        /// Under an article's text.
        case article
    }

    public var place: Place
    /// Where it leads, absolute.
    public var link: String
    /// Its words, for those who do not see the picture.
    public var words: String
    public var picture: StoredPicture
    public var file: PictureFile

    /// Nil when the bytes are no picture, or the link is no web address.
    ///
    /// - Parameter bytes: the picture: JPEG, PNG, GIF, WebP or AVIF.
    public init?(place: Place, bytes: [UInt8], link: String, words: String) {
        guard let header = PictureHeader(bytes), Address(web: link) != nil else { return nil }
        self.place = place
        self.link = link
        self.words = words
        picture = StoredPicture(
            name: "\(ContentHash.of(bytes)).\(header.kind.suffix)", width: header.width, height: header.height)
        file = PictureFile(kind: header.kind, bytes: bytes)
    }
}

/// The place of an advertisement on a page; nothing at all where none is set up.
struct AdvertisementSlot {
    let site: SiteContext

    func write(_ place: Advertisement.Place, to html: inout HTMLWriter) {
        guard let advertisement = site.configuration.advertisements.first(where: { $0.place == place }),
            let link = Address(web: advertisement.link)
        else { return }
        html.element(.aside, .class("slot"), .label(site.interface.masthead.advertisement)) { html in
            html.element(.p, .hidden, text: site.interface.masthead.advertisement)
            html.element(.a, .href(link), .rel("sponsored noopener nofollow")) { html in
                html.void(
                    .img, .src(site.links.picture(advertisement.picture.name)), .alt(advertisement.words),
                    .width(advertisement.picture.width), .height(advertisement.picture.height), .lazy)
            }
        }
        html.line()
    }
}
