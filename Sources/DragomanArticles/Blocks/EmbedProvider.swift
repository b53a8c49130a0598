import DragomanHTML

/// A site whose frames show posts, films, sounds or charts.
struct EmbedProvider: Sendable {
    let name: String
    let kind: Embed.Kind

    /// The provider of a frame or post, by the host it comes from or, for Mastodon, which has many, by its path; nil for any other.
    static func of(_ url: WebURL) -> EmbedProvider? {
        guard let host = url.host?.lowercased() else { return nil }
        var names = host[...]
        while !names.isEmpty {
            if let provider = byHost[String(names)] { return provider }
            guard let dot = names.firstIndex(of: ".") else { break }
            names = names[names.index(after: dot)...]
        }
        return isMastodon(url) ? EmbedProvider(name: "Mastodon", kind: .post) : nil
    }

    /// "/@user/1234/embed".
    private static func isMastodon(_ url: WebURL) -> Bool {
        let parts = url.path.split(separator: "/")
        return parts.count == 3 && parts[0].hasPrefix("@") && parts[1].utf8.allSatisfy { $0.isASCIIDigit }
            && parts[2] == "embed"
    }

    private static let byHost: [String: EmbedProvider] = lists.reduce(into: [:]) { table, list in
        for (host, name) in list.hosts { table[host] = EmbedProvider(name: name, kind: list.kind) }
    }

    private static let lists: [(kind: Embed.Kind, hosts: [(String, String)])] = [
        (
            .video,
            [
                ("youtube.com", "YouTube"),
                ("youtube-nocookie.com", "YouTube"),
                ("youtu.be", "YouTube"),
                ("vimeo.com", "Vimeo"),
                ("dailymotion.com", "Dailymotion"),
                ("tiktok.com", "TikTok"),
                ("rutube.ru", "RuTube"),
                ("ok.ru", "OK"),
                ("vk.com", "VK"),
                ("vkvideo.ru", "VK"),
                ("jwplatform.com", "JW Player"),
                ("jwplayer.com", "JW Player"),
                ("brightcove.net", "Brightcove"),
                ("aparat.com", "Aparat"),
                ("odysee.com", "Odysee"),
                ("rumble.com", "Rumble"),
                ("niconico.jp", "Niconico"),
                ("nicovideo.jp", "Niconico"),
                ("tv.naver.com", "Naver"),
                ("youku.com", "Youku"),
                ("v.qq.com", "Tencent"),
                ("twitch.tv", "Twitch"),
                ("bilibili.com", "Bilibili"),
                ("streamable.com", "Streamable"),
            ]
        ),
        (
            .audio,
            [
                ("megaphone.fm", "Megaphone"),
                ("buzzsprout.com", "Buzzsprout"),
                ("simplecast.com", "Simplecast"),
                ("omny.fm", "Omny"),
                ("spreaker.com", "Spreaker"),
                ("deezer.com", "Deezer"),
                ("audioboom.com", "Audioboom"),
                ("mixcloud.com", "Mixcloud"),
                ("soundcloud.com", "SoundCloud"),
                ("spotify.com", "Spotify"),
                ("podcasts.apple.com", "Apple Podcasts"),
                ("podigee.io", "Podigee"),
                ("acast.com", "Acast"),
                ("ivoox.com", "iVoox"),
            ]
        ),
        (
            .post,
            [
                ("twitter.com", "X"),
                ("x.com", "X"),
                ("instagram.com", "Instagram"),
                ("facebook.com", "Facebook"),
                ("threads.net", "Threads"),
                ("threads.com", "Threads"),
                ("t.me", "Telegram"),
                ("bsky.app", "Bluesky"),
                ("reddit.com", "Reddit"),
                ("imgur.com", "Imgur"),
                ("pinterest.com", "Pinterest"),
                ("linkedin.com", "LinkedIn"),
            ]
        ),
        (
            .other,
            [
                ("datawrapper.de", "Datawrapper"),
                ("dwcdn.net", "Datawrapper"),
                ("flourish.studio", "Flourish"),
                ("infogram.com", "Infogram"),
                ("documentcloud.org", "DocumentCloud"),
                ("scribd.com", "Scribd"),
                ("issuu.com", "Issuu"),
                ("slideshare.net", "SlideShare"),
                ("arcgis.com", "ArcGIS"),
                ("openstreetmap.org", "OpenStreetMap"),
                ("umap.openstreetmap.fr", "uMap"),
                ("public.tableau.com", "Tableau"),
                ("genial.ly", "Genially"),
                ("knightlab.com", "Knight Lab"),
                ("everviz.com", "Everviz"),
                ("ourworldindata.org", "Our World in Data"),
                ("google.com", "Google"),
                ("flo.uri.sh", "Flourish"),
            ]
        ),
    ]
}
