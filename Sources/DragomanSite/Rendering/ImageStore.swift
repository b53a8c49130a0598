/// Where readers get pictures from: never from other sites, only from what this site has stored.
public protocol ImageStore: Sendable {
    /// The stored picture for an address found in an article; nil when there is none (yet).
    func picture(for url: String) -> StoredPicture?
    /// A stored picture's bytes by its name; nil when there is none.
    func contents(named name: String) async throws -> (type: String, bytes: [UInt8])?
}

/// A picture that the site can serve itself.
public struct StoredPicture: Hashable, Sendable {
    /// Its file name on the site: letters, digits, `-`, `_` and `.` only.
    public var name: String
    /// Pixels, so that its space is reserved before it is loaded.
    public var width: Int
    public var height: Int

    public init(name: String, width: Int, height: Int) {
        self.name = name
        self.width = width
        self.height = height
    }
}

/// No pictures at all: readers' browsers are sent nowhere.
public struct NoImages: ImageStore {
    public init() {}
    public func picture(for url: String) -> StoredPicture? { nil }
    public func contents(named name: String) async throws -> (type: String, bytes: [UInt8])? { nil }
}
