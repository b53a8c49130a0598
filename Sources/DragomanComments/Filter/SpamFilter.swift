/// Something that tells spam from what readers have to say.
///
/// Whatever conforms must pass ``SpamFilterConformance``. A filter that fails throws: the comment is then held for a person, never lost.
public protocol SpamFilter: Sendable {
    /// Its name in the settings: `local`.
    var name: String { get }
    /// Who reads comments beside this site; nil when nothing leaves it.
    var reader: OutsideReader? { get }

    func judge(_ submission: Submission) async throws -> Verdict

    /// Learns from a person's decision. Learning the same lesson twice changes nothing.
    func learn(_ lesson: Lesson) async throws

    /// Whether it can work, in one line for whoever runs the site.
    /// - Throws: when it cannot, with what is to be done.
    func examine() async throws -> String
}

/// What a person decided about a comment.
public struct Lesson: Hashable, Sendable {
    /// The comment's number.
    public var comment: Int64
    public var submission: Submission
    public var isSpam: Bool

    public init(comment: Int64, submission: Submission, isSpam: Bool) {
        self.comment = comment
        self.submission = submission
        self.isSpam = isSpam
    }
}

/// A service outside that reads comments; readers are told of it.
public struct OutsideReader: Hashable, Sendable {
    /// The name people know it by.
    public var name: String

    public init(name: String) { self.name = name }
}

/// A sentence for whoever runs the site: why a filter cannot work.
public struct SpamFilterError: Error, Hashable, Sendable, CustomStringConvertible {
    public var filter: String
    public var message: String

    public init(_ filter: String, _ message: String) {
        self.filter = filter
        self.message = message
    }

    public var description: String { "\(filter): \(message)" }
}
