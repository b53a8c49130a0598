internal import DragomanArticles
internal import DragomanHTML
internal import DragomanLanguages
internal import DragomanLibrary
internal import DragomanStories
internal import DragomanTranslation

/// Article → Story.
///
/// It is run when the article comes and again when its translation does: articles in different languages are compared by
/// what they say in the reader's.
struct PlaceStage: StageRunner {
    static let stage = Stage.place
    /// Events are told within two weeks; older articles are not compared.
    private static let memoryOfEvents: Int64 = 14 * 86_400

    let library: any Library
    /// The edition whose language articles are compared in.
    let edition: Language?
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .place(let id) = job.task, let stored = try await library.article(id) else {
            return try await library.end(job, .done, at: now())
        }
        let time = stored.article.published ?? stored.gathered
        let others = try await library.fingerprints(publishedAfter: time.advanced(bySeconds: -Self.memoryOfEvents))
        let fingerprint = StoryFingerprint(article: stored.article, translation: try await translation(of: stored))
        try await library.finishPlace(job, place(stored, fingerprint, at: time, among: others), at: now())
    }

    private func translation(of stored: StoredArticle) async throws -> Article? {
        guard let edition, let kept = try await library.translation(of: stored.id, into: edition),
            kept.revision == stored.revision
        else { return nil }
        return kept.translation.article
    }

    private func place(
        _ stored: StoredArticle, _ fingerprint: StoryFingerprint, at time: DateTime, among others: [StoredFingerprint]
    ) -> PlaceResult {
        let known = others.compactMap { other -> PlacedStory? in
            // A fingerprint of an earlier version of Dragoman is left out until its article is placed anew.
            guard other.articleID != stored.id, let print = StoryFingerprint(bytes: other.fingerprint) else {
                return nil
            }
            return PlacedStory(
                id: other.articleID, storyID: other.storyID, published: other.published.secondsSince1970,
                fingerprint: print)
        }
        let placement = StoryPlacer().place(fingerprint, published: time.secondsSince1970, among: known)
        return PlaceResult(
            fingerprint: fingerprint.bytes, story: placement.story, copyOf: placement.copyOf,
            related: placement.related)
    }
}
