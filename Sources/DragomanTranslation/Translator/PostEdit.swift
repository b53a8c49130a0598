/// A person's own translation of a sentence. It wins over every engine as long as the sentence stays as it was.
public struct PostEdit: Hashable, Sendable, Codable {
    /// Where the sentence stood; nil when the edit is meant for the sentence wherever it stands.
    public var place: SegmentPlace?
    public var sourceText: String
    public var targetText: String

    public init(place: SegmentPlace? = nil, sourceText: String, targetText: String) {
        self.place = place
        self.sourceText = sourceText
        self.targetText = targetText
    }
}

/// Edits, ready to be asked for a segment.
struct PostEdits {
    private var placed: [SegmentPlace: PostEdit] = [:]
    private var anywhere: [String: PostEdit] = [:]

    init(_ edits: [PostEdit]) {
        for edit in edits {
            if let place = edit.place { placed[place] = edit }
            // A sentence that moved keeps its edit.
            if edit.place == nil || anywhere[edit.sourceText] == nil { anywhere[edit.sourceText] = edit }
        }
    }

    func edit(for segment: Segment) -> PostEdit? {
        if let edit = placed[segment.place], edit.sourceText == segment.text { return edit }
        return anywhere[segment.text]
    }
}
