/// One article of the demonstration press, as its outlet's data file writes it.
///
/// Texts carry date tokens (``DateTokens``); the body is in the light markup that ``DemoBlockParser`` reads.
struct DemoArticle: Sendable {
    /// The article's name in its address, one in its outlet.
    let slug: String
    /// The outlet's section, by its place in ``DemoOutlet/sections``.
    let section: Int
    let author: String
    /// Days from the press's day: 0 or less.
    let day: Int
    /// Hours and minutes on the outlet's clock: `1820` is 18:20.
    let time: Int
    let title: String
    let standfirst: String
    var topics: [String] = []
    /// The scene of the opening picture and its caption.
    var picture: DemoPicture?
    let body: String
    /// What the second edition puts right.
    var correction: DemoCorrection?
}

/// A picture at the head of an article.
struct DemoPicture: Sendable {
    let scene: PictureScene
    let caption: String
    let credit: String
}

/// How an article changes in its second edition.
struct DemoCorrection: Sendable {
    /// The new headline, when it changes.
    var title: String?
    /// Passages of the standfirst and the body, and what takes their place.
    let replacements: [(old: String, new: String)]
    /// The note under the text that says what was wrong.
    let note: String
    /// Minutes from the first edition to the second.
    let minutesLater: Int

    /// The text with every wrong passage put right.
    func applied(to text: String) -> String {
        replacements.reduce(text) { $0.replacing($1.old, with: $1.new) }
    }
}
