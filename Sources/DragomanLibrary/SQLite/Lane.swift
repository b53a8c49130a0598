internal import DragomanArticles
internal import DragomanLanguages

/// What must not be crowded: each lane runs one job at a time.
enum Lane {
    /// Processor work runs in a few lanes of each stage, so that all cores are used and none is swamped.
    private static let width: Int64 = 4

    static func name(forHostOf url: String) -> String { "host/" + host(of: url) }

    /// Pictures are fetched beside the pages of their host, which never wait for them.
    static func name(forPicturesOf url: String) -> String { "pictures/" + host(of: url) }

    static func name(_ stage: Stage, subject: Int64) -> String { "\(stage.rawValue)/\(subject % width)" }

    /// Articles from one language into another follow each other, so that a sentence they share is paid for once.
    static func name(from article: Article, into edition: Language) -> String {
        let source = (article.language ?? article.declaredLanguage).map(Language.init(rawValue:))
        return "translate/\(source?.primary ?? "")>\(edition.primary)"
    }

    /// The host and port of an address, lower-case; the whole text when it has none.
    static func host(of url: String) -> String {
        let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].isEmpty else { return url }
        let authority = parts[2].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        return host.isEmpty ? url : host.lowercased()
    }
}
