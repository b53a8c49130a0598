/// Finds the licence that a page states.
struct LicenceFinder {
    let outline: Outline
    let meta: MetaTags
    let structured: StructuredArticle?
    let addresses: AddressResolver

    /// The licence's address or name: as the head says it, or as a link with the relation `license` does, or one to Creative Commons at the page's foot.
    func licence() -> String? { meta.link("license").flatMap(addresses.web) ?? structured?.licence ?? linked }

    private var linked: String? {
        outline.landmarks.links.first { link in
            outline.withAttribute(.rel, of: link, Self.isLicence) == true && !stands(link, in: Self.pictures)
                || outline.withAttribute(.href, of: link, Self.isOfCreativeCommons) == true
                    && stands(link, in: Self.feet) && !stands(link, in: Self.pictures)
        }.flatMap { outline.attribute(.href, of: $0) }.flatMap(addresses.web)
    }

    /// Whose licence is a picture's.
    private static let pictures = Place(names: [.figure, .figcaption], traits: [.caption, .credit, .gallery])
    private static let feet = Place(names: [.footer], traits: [.footer, .copyright])

    private struct Place {
        let names: [ElementName]
        let traits: Traits
    }

    private static let reach = 12

    private func stands(_ link: Int, in place: Place) -> Bool {
        outline.surroundings(of: link, reach: Self.reach).contains {
            place.names.contains(outline.nodes[$0].name) || !outline.nodes[$0].traits.isDisjoint(with: place.traits)
        }
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
