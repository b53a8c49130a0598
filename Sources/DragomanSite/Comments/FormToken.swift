/// What makes a form the site's own: when it was made, for which article, and a number nobody can foretell, under the site's seal.
///
/// A form sent twice has the same number, so it is one comment; and the comment's private link is made from it, so that whoever
/// sends a form again after a broken connection gets the same link, while the library holds nothing it could be made from.
struct FormToken: Sendable {
    /// A form older than this, in seconds, is shown anew.
    static let longest: Int64 = 86_400

    let made: Int64
    let article: Int64
    private let number: [UInt8]

    init(article: Int64, at now: Int64) {
        (made, self.article) = (now, article)
        number = SecretKey.random(16)
    }

    /// Reads a form's token; nil when it is not this site's, or for another article.
    init?(_ text: String, article: Int64, key: SecretKey) {
        guard let bytes = WebSafeBase64.bytes(text), bytes.count == 8 + 16 + 24 else { return nil }
        made = bytes[..<8].reduce(0) { $0 << 8 | Int64($1) }
        number = Array(bytes[8..<24])
        self.article = article
        guard SecretKey.areEqual(seal(key), Array(bytes[24...])) else { return nil }
    }

    func text(_ key: SecretKey) -> String { WebSafeBase64.text(Self.bytes(made) + number + seal(key)) }

    func isExpired(at now: Int64) -> Bool { now - made > Self.longest || made > now + 60 }

    /// Names the form in the library.
    func name(_ key: SecretKey) -> [UInt8] { key.hash("comment form", number) }

    /// The private link of the comment that comes by this form.
    func link(_ key: SecretKey) -> PrivateLink { PrivateLink(key.hash("comment link", number)) }

    private func seal(_ key: SecretKey) -> [UInt8] {
        key.hash("comment seal", Self.bytes(made), Self.bytes(article), number)
    }

    private static func bytes(_ number: Int64) -> [UInt8] {
        (0..<8).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}

/// What lets a comment's writer, and nobody else, change or withdraw it.
struct PrivateLink: Hashable, Sendable {
    private let secret: [UInt8]

    init(_ secret: [UInt8]) { self.secret = secret }

    /// As it stands in an address; nil when it cannot be one.
    init?(_ text: String) {
        guard let bytes = WebSafeBase64.bytes(text), bytes.count == 24 else { return nil }
        secret = bytes
    }

    var text: String { WebSafeBase64.text(secret) }

    /// What the library keeps of it.
    var fingerprint: [UInt8] { SecretKey.fingerprint("comment link", secret) }
}
