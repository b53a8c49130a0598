public import DragomanHTML

/// A picture that the site can serve itself.
public struct StoredPicture: Hashable, Sendable {
    /// Its file name on the site, made of its content's hash and its kind: letters, digits and `.` only.
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

/// A picture's bytes and their kind.
public struct PictureFile: Hashable, Sendable {
    public var kind: PictureHeader.Kind
    public var bytes: [UInt8]

    public init(kind: PictureHeader.Kind, bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
    }
}

/// What fetching one picture of an article gave.
public struct PictureResult: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        /// Fetched and understood.
        case fetched(StoredPicture, PictureFile)
        /// It came with another article, and lies in the library.
        case known(StoredPicture)
        /// Not to be had, or no picture; why, in one line for the person who runs the desk.
        case trouble(String)
    }

    /// The address as the article names it.
    public var url: String
    public var outcome: Outcome

    public init(url: String, outcome: Outcome) {
        self.url = url
        self.outcome = outcome
    }
}

/// What fetching an article's pictures gave.
public struct IllustrateResult: Hashable, Sendable {
    /// The revision of the article that names the pictures.
    public var revision: Int
    /// In the article's order, the lead picture first; those to be tried again are among them, with their trouble.
    public var pictures: [PictureResult]
    /// When those in trouble are tried again; nil: never.
    public var retryAt: DateTime?

    public init(revision: Int, pictures: [PictureResult] = [], retryAt: DateTime? = nil) {
        self.revision = revision
        self.pictures = pictures
        self.retryAt = retryAt
    }
}
