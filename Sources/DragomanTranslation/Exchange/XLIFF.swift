/// Translations as XLIFF, out to other programs and back: version 1.2 or 2.1.
///
/// Each segment is a unit of plain text; the marks are placed again when the text comes back, so nobody has to keep
/// tags. What XLIFF has no word for (the engine, the middle text, findings) stands in elements of a namespace of our own.
public enum XLIFF {
    public enum Version: String, Hashable, Sendable, CaseIterable {
        case v1_2 = "1.2"
        case v2_1 = "2.1"
    }

    /// What a file holds.
    public struct Document: Hashable, Sendable {
        public var pair: LanguagePair
        /// The original's address, where the file names it.
        public var original: String?
        public var segments: [TranslatedSegment]
        /// The places of the segments that the file says a person has approved: `approved`, or a state of its own.
        public var approved: Set<SegmentPlace> = []
    }

    static let namespace = "urn:dragoman:xliff:1"

    /// Writes the segments of `translation`; ``read(_:)`` gives them back as they were.
    public static func write(_ translation: Translation, version: Version) -> String {
        switch version {
        case .v1_2: XLIFF1.write(translation)
        case .v2_1: XLIFF2.write(translation)
        }
    }

    /// Reads a file of either version, one that another program has changed too.
    /// - Throws: ``ExchangeError`` when the file is not XLIFF or names no languages.
    public static func read(_ bytes: [UInt8]) throws(ExchangeError) -> Document {
        let root = try XMLReader.root(of: bytes)
        guard root.name == "xliff" else {
            throw ExchangeError(message: "The file is not XLIFF: its outermost element is \(root.name).")
        }
        let isFirst = (root.attributes["version"] ?? "").hasPrefix("1.")
        return isFirst ? try XLIFF1.read(root) : try XLIFF2.read(root)
    }

    /// What people changed or approved: the segments of `document` whose target text is no longer that of `translation`, and those that an
    /// engine translated and a person approved as they are.
    ///
    /// A segment is known by its place and its source text; one whose source has changed since is left out.
    public static func edits(in document: Document, of translation: Translation) -> [PostEdit] {
        var known: [SegmentPlace: TranslatedSegment] = [:]
        for segment in translation.segments { known[segment.place] = segment }
        return document.segments.compactMap { segment in
            guard let old = known[segment.place], old.sourceText == segment.sourceText, !segment.targetText.isEmpty,
                old.targetText != segment.targetText || (old.isUnread && document.approved.contains(segment.place))
            else { return nil }
            return PostEdit(place: segment.place, sourceText: segment.sourceText, targetText: segment.targetText)
        }
    }
}

extension TranslatedSegment {
    /// Whether no person has seen to it yet.
    fileprivate var isUnread: Bool {
        switch state {
        case .translated, .failed: true
        case .edited, .kept: false
        }
    }
}
