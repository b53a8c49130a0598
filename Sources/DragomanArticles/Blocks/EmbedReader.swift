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
        case .blockquote, .div: post(at: node)
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
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// A post that a network's script writes into the place of a link; a box that is no quotation names the post itself.
    private func post(at node: Int) -> Embed? {
        guard outline.nodes[node].traits.contains(.embeddedPost),
            outline.nodes[node].name == .blockquote || outline.nodes[node].keys & AttributeKey.dataHref.bit != 0,
            let url = QuoteReader.source(node, outline, addresses).flatMap(addresses.url),
            let provider = Self.provider(of: url)
        else { return nil }
        return Embed(kind: provider.kind, provider: provider.name, url: url.serialised)
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
                let provider = Self.provider(of: url)
            else { continue }
            return Embed(kind: provider.kind, provider: provider.name, url: url.serialised)
        }
        return nil
    }

    private static func provider(of url: WebURL) -> Provider? {
        guard let host = url.host?.lowercased() else { return nil }
        return providers.first { host == $0.host || host.hasSuffix("." + $0.host) }
    }

    /// Whether a frame of a network holds a button of its, or a box about its page, and no post.
    private static func isButton(_ url: WebURL) -> Bool {
        let name = url.path.split(separator: "/").last ?? ""
        return name.hasPrefix("like") || name.hasPrefix("share") || name.hasPrefix("follow")
            || name == "page.php" || name.hasPrefix("tweet_button") || name == "comments.php"
    }

    private func player(at node: Int) -> Embed? {
        let own = outline.attribute(.src, of: node)
        let inner = (node + 1..<max(node + 1, outline.end(node))).lazy.filter { outline.nodes[$0].name == .source }
            .compactMap { outline.attribute(.src, of: $0) }.first
        guard let source = own ?? inner, let url = addresses.web(source) else { return nil }
        return Embed(kind: outline.nodes[node].name == .audio ? .audio : .video, url: url)
    }

    private struct Provider: Sendable {
        let host: String
        let name: String
        let kind: Embed.Kind
    }

    private static let providers: [Provider] = [
        Provider(host: "youtube.com", name: "YouTube", kind: .video),
        Provider(host: "youtube-nocookie.com", name: "YouTube", kind: .video),
        Provider(host: "youtu.be", name: "YouTube", kind: .video),
        Provider(host: "vimeo.com", name: "Vimeo", kind: .video),
        Provider(host: "dailymotion.com", name: "Dailymotion", kind: .video),
        Provider(host: "tiktok.com", name: "TikTok", kind: .video),
        Provider(host: "rutube.ru", name: "RuTube", kind: .video),
        Provider(host: "twitch.tv", name: "Twitch", kind: .video),
        Provider(host: "bilibili.com", name: "Bilibili", kind: .video),
        Provider(host: "streamable.com", name: "Streamable", kind: .video),
        Provider(host: "soundcloud.com", name: "SoundCloud", kind: .audio),
        Provider(host: "spotify.com", name: "Spotify", kind: .audio),
        Provider(host: "podcasts.apple.com", name: "Apple Podcasts", kind: .audio),
        Provider(host: "podigee.io", name: "Podigee", kind: .audio),
        Provider(host: "acast.com", name: "Acast", kind: .audio),
        Provider(host: "ivoox.com", name: "iVoox", kind: .audio),
        Provider(host: "twitter.com", name: "X", kind: .post), Provider(host: "x.com", name: "X", kind: .post),
        Provider(host: "instagram.com", name: "Instagram", kind: .post),
        Provider(host: "facebook.com", name: "Facebook", kind: .post),
        Provider(host: "threads.net", name: "Threads", kind: .post),
        Provider(host: "threads.com", name: "Threads", kind: .post),
        Provider(host: "t.me", name: "Telegram", kind: .post), Provider(host: "bsky.app", name: "Bluesky", kind: .post),
        Provider(host: "reddit.com", name: "Reddit", kind: .post),
        Provider(host: "datawrapper.de", name: "Datawrapper", kind: .other),
        Provider(host: "dwcdn.net", name: "Datawrapper", kind: .other),
        Provider(host: "flourish.studio", name: "Flourish", kind: .other),
        Provider(host: "infogram.com", name: "Infogram", kind: .other),
        Provider(host: "documentcloud.org", name: "DocumentCloud", kind: .other),
        Provider(host: "google.com", name: "Google", kind: .other),
    ]
}
