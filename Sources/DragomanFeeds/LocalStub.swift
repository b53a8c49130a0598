public import DragomanHTML
public struct FeedCandidate { public var url: String }
public enum FeedDiscovery { public static func candidates(in d: Document, url: String) -> [FeedCandidate] { [] } }
public struct OPML { public struct Outline { public var url: String; public var title: String?; public var homepage: String?; public var folders: [String]
  public init(url: String, title: String?, homepage: String?, folders: [String]) { self.url=url; self.title=title; self.homepage=homepage; self.folders=folders } }
  public var feeds: [Outline]
  public init(title: String, feeds: [Outline]) { self.feeds = feeds }
  public init(parsing bytes: [UInt8]) throws { feeds = []
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    while let r = rest.firstRange(of: "xmlUrl=\"") { rest = rest[r.upperBound...]; feeds.append(Outline(url: String(rest.prefix { $0 != "\"" }).replacing("&amp;", with: "&"), title: nil, homepage: nil, folders: [])) } }
  public var serialised: String { "" }
}
