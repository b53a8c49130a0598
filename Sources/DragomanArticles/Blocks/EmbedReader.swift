import DragomanHTML

/// Tells what an `iframe`, `video` or `audio` shows, by the host it comes from, and what posts and films the elements of AMP and of networks stand for.
struct EmbedReader {
    let outline: Outline
    let addresses: AddressResolver

    /// The embed that a node stands for, nil for frames that are advertisements or machinery.
    func embed(at node: Int) -> Embed? {
        switch outline.nodes[node].name {
        case .iframe, .embed: frame(at: node)
        case .video, .audio: player(at: node)
        case .blockquote: post(at: node)
        case .div: post(at: node) ?? chart(at: node)
        case .script: telegram(at: node)
        case .ampFacebook: outline.attribute(.dataHref, of: node).flatMap(addresses.web).map(Self.post("Facebook"))
        case .ampInstagram:
            identifier(of: node).map { "https://www.instagram.com/p/\($0)/" }.map(Self.post("Instagram"))
        case .ampTwitter: identifier(of: node).map { "https://x.com/i/status/\($0)" }.map(Self.post("X"))
        case .ampYoutube:
            identifier(of: node).map {
                Embed(kind: .video, provider: "YouTube", url: "https://www.youtube.com/embed/\($0)")
            }
        default: nil
        }
    }

    private static func post(_ provider: String) -> (String) -> Embed {
        { Embed(kind: .post, provider: provider, url: $0) }
    }

    /// What a provider knows a post or film by: letters, digits, `-` and `_`, nothing that could lead elsewhere. Nil where the page shows the post itself.
    private func identifier(of node: Int) -> String? {
        guard outline.textCount(node) == 0, let identifier = outline.attribute(.dataIdentifier, of: node),
            Self.isIdentifier(identifier)
        else { return nil }
        return identifier
    }

    private static func isIdentifier(_ text: some StringProtocol) -> Bool {
        (1...40).contains(text.utf8.count) && text.utf8.allSatisfy(isOfIdentifier)
    }

    private static func isOfIdentifier(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// A post that a network's script writes into the place of a link; a box that is no quotation names the post itself.
    private func post(at node: Int) -> Embed? {
        guard outline.nodes[node].traits.contains(.embeddedPost),
            outline.nodes[node].name == .blockquote || outline.nodes[node].keys & AttributeKey.dataHref.bit != 0,
            let url = QuoteReader.source(node, outline, addresses).flatMap(addresses.url),
            let provider = EmbedProvider.of(url)
        else { return nil }
        return Embed(kind: provider.kind, provider: provider.name, url: url.serialised)
    }

    /// A chart that a script of Flourish's draws into its place: "visualisation/1234", "story/1234".
    private func chart(at node: Int) -> Embed? {
        guard outline.nodes[node].keys & AttributeKey.dataSource.bit != 0,
            let source = outline.attribute(.dataSource, of: node)
        else { return nil }
        let parts = source.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "visualisation" || parts[0] == "story",
            !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0.isASCIIDigit })
        else { return nil }
        return Embed(kind: .other, provider: "Flourish", url: "https://flo.uri.sh/\(parts[0])/\(parts[1])/embed")
    }

    /// A post that a script of Telegram's writes into its place, known by its channel and number.
    private func telegram(at script: Int) -> Embed? {
        guard let post = outline.attribute(.dataIdentifier, of: script) else { return nil }
        let parts = post.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy(Self.isIdentifier) else { return nil }
        return Embed(kind: .post, provider: "Telegram", url: "https://t.me/\(post)")
    }

    /// A lazy frame has its address beside a blank one.
    private func frame(at node: Int) -> Embed? {
        for key in [AttributeKey.src, .dataSource] {
            guard let url = outline.attribute(key, of: node).flatMap(addresses.url), url.isWeb, !Self.isButton(url),
                let provider = EmbedProvider.of(url)
            else { continue }
            return Embed(kind: provider.kind, provider: provider.name, url: url.serialised)
        }
        return nil
    }

    /// Whether a frame of a network holds a button of its, or a box about its page, and no post.
    private static func isButton(_ url: WebURL) -> Bool {
        let name = url.path.split(separator: "/").last ?? ""
        return name.hasPrefix("like") || name.hasPrefix("share") || name.hasPrefix("follow")
            || name == "page.php" || name.hasPrefix("widget_") || name.hasPrefix("tweet_button")
            || name == "comments.php"
    }

    private func player(at node: Int) -> Embed? {
        let own = outline.attribute(.src, of: node)
        let inner = (node + 1..<max(node + 1, outline.end(node))).lazy.filter { outline.nodes[$0].name == .source }
            .compactMap { outline.attribute(.src, of: $0) }.first
        guard let source = own ?? inner, let url = addresses.web(source) else { return nil }
        return Embed(kind: outline.nodes[node].name == .audio ? .audio : .video, url: url)
    }
}
