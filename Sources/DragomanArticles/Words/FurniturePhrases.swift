/// Phrases of page furniture by language. Lower case; compared after folding, so that capitals, runs of spaces and curly apostrophes do not matter.
///
/// Each entry is a language (BCP 47), then phrases separated by `|` for a kind of ``Furniture``.
struct FurniturePhrases: Sendable {
    let language: String
    let phrases: [Furniture: String]

    static let all: [FurniturePhrases] = western + northern + eastern + southern + asian
}
