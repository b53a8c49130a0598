/// Finds the licence that a page states.
struct LicenceFinder {
    let outline: Outline
    let meta: MetaTags
    let structured: StructuredArticle?

    /// The licence's address or name: as the head says it, or as a link with the relation `license` or to Creative Commons does.
    func licence() -> String? { meta.link("license") ?? structured?.licence ?? linked }

    private var linked: String? {
        outline.landmarks.links.first { link in
            outline.withAttribute(.rel, of: link, Self.isLicence) == true
                || outline.withAttribute(.href, of: link, Self.isOfCreativeCommons) == true
        }.flatMap { outline.attribute(.href, of: $0) }
    }

    private static func isLicence(_ relation: UnsafeBufferPointer<UInt8>) -> Bool {
        ByteSearch.words(of: relation) { $0.elementsEqual("license".utf8) }
    }

    private static func isOfCreativeCommons(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        address.count > 40
            && ["//creativecommons.org/licenses/", "//creativecommons.org/publicdomain/"].contains { site in
                address.starts(with: "https:\(site)".utf8) || address.starts(with: "http:\(site)".utf8)
            }
    }
}
