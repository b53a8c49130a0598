/// What a page says around an article, in one language: everything that a reader of the article does not want.
struct DemoWords: Sendable {
    let home: String
    let search: String
    let cookies: String
    let accept: String
    let share: String
    let advertisement: String
    let keepScrolling: String
    let readAlso: String
    let related: String
    let mostRead: String
    let newsletterTitle: String
    let newsletterText: String
    let subscribe: String
    let commentsTitle: String
    let comments: [(name: String, text: String)]
    let tags: String
    let nextPage: String
    let continues: String
    let rights: String
    let privacy: String
    let contact: String
    let by: String
    let updated: String
}
