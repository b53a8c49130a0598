/// How an article's yield has left what is usual for its source.
enum YieldOddity: Hashable {
    case empty, repeating, shorter, longer, fewerParagraphs, moreParagraphs

    /// What is said of several such articles.
    var words: String {
        switch self {
        case .empty: "had no text"
        case .repeating: "repeat the same lines"
        case .shorter: "are far shorter than usual"
        case .longer: "are far longer than usual"
        case .fewerParagraphs: "have far fewer paragraphs than usual"
        case .moreParagraphs: "have far more paragraphs than usual"
        }
    }
}
