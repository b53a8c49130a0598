internal import DragomanArticles
internal import DragomanHTML
internal import DragomanLibrary
internal import DragomanStories

/// Article → Story.
struct PlaceStage: StageRunner {
    static let stage = Stage.place
    /// Events are told within two weeks; older articles are not compared.
    private static let memoryOfEvents: Int64 = 14 * 86_400

    let library: any Library
    let now: @Sendable () -> DateTime

    func run(_ job: Job) async throws {
        guard case .place(let id) = job.task, let stored = try await library.article(id) else {
            return try await library.end(job, .done, at: now())
        }
        let time = stored.article.published ?? stored.gathered
        let others = try await library.fingerprints(publishedAfter: time.advanced(bySeconds: -Self.memoryOfEvents))
        try await library.finishPlace(job, place(stored, at: time, among: others), at: now())
    }

    private func place(_ stored: StoredArticle, at time: DateTime, among others: [StoredFingerprint]) -> PlaceResult {
        let fingerprint = StoryFingerprint(article: stored.article)
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
