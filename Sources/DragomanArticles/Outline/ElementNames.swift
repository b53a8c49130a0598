import DragomanHTML

/// The parser's tags by the names that extraction tells apart.
struct ElementNames {
    private let known = Self.known

    @inline(__always)
    func name(of tag: Tag, in arena: DocumentArena) -> ElementName {
        let number = Int(tag.rawValue)
        return number < known.count ? known[number] : Self.custom(tag, in: arena)
    }

    private static func custom(_ tag: Tag, in arena: DocumentArena) -> ElementName {
        let name = arena.name(of: tag)
        if let part = formulaParts[name] { return part }
        // What MathJax makes of a formula runs in its sentence.
        if name.hasPrefix("mjx-") { return .other }
        guard name.utf8.contains(0x2D) else { return .other }
        return name.hasPrefix("amp-") || name.hasPrefix("lite-") ? alike[name] ?? .custom : .custom
    }

    /// The elements of MathML that say more than their text does, or the same once more.
    private static let formulaParts: [String: ElementName] = [
        "annotation": .annotation, "annotation-xml": .annotation, "msup": .msup, "msub": .msub, "mfrac": .mfrac,
    ]

    /// The elements of the AMP format, and one of many sites, that do what others do in HTML, or hold posts and films.
    private static let alike: [String: ElementName] = [
        "amp-anim": .img, "amp-audio": .audio, "amp-facebook": .ampFacebook, "amp-iframe": .iframe, "amp-img": .img,
        "amp-instagram": .ampInstagram, "amp-twitter": .ampTwitter, "amp-video": .video, "amp-youtube": .ampYoutube,
        "lite-youtube": .ampYoutube,
    ]

    /// The names of the tags that the parser knows by number.
    private static let known: [ElementName] = {
        var known: [ElementName] = []
        while Tag(rawValue: UInt32(known.count)).isKnown { known.append(.other) }
        for name in ElementName.allCases where name != .text && name != .other && name != .custom {
            if let tag = Tag(known: String(describing: name)) { known[Int(tag.rawValue)] = name }
        }
        for (name, part) in formulaParts {
            if let tag = Tag(known: name) { known[Int(tag.rawValue)] = part }
        }
        return known
    }()
}
