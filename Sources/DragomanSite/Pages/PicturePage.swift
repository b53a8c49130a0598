import DragomanLibrary

/// The pictures of articles and of advertisements, from the site's own store: a name that no article uses answers nothing,
/// and no address can be asked for.
struct PicturePage: SitePage {
    let name = "pictures"
    let parts = 1...1

    func answer(_ visit: Visit) async throws -> Answer {
        let name = visit.parts[0]
        guard name.utf8.count <= 64, name.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2E }) else {
            return .missing
        }
        let own = visit.site.configuration.advertisements.first { $0.picture.name == name }?.file
        var file = own
        if file == nil { file = try await visit.site.library.picture(named: name) }
        guard let file else { return .missing }
        return .file(
            SiteFile(
                type: file.kind.mediaType, bytes: file.bytes, keeping: .forever, isKept: false, tag: name,
                isText: false))
    }
}
