extension Interface {
    /// What readers say, and what they are told about it.
    package struct CommentWords: Sendable {
        package var count: Plural
        package var none, write, answer, gone, feed, closed, approvalNotice: String
        /// Gap: name.
        package var answerTo: Template
        /// Gap: date.
        package var edited: Template
        /// Gap: title.
        package var feedTitle: Template
        package var form: CommentFormWords
        package var own: OwnCommentWords
        package var privacy: CommentPrivacy
    }

    package struct CommentFormWords: Sendable {
        package var title, about, name, nameHint, text, textHint, trap: String
        package var preview, previewTitle, send: String
        package var faultsTitle, nameMissing, textMissing, expired, gone: String
        package var nameTooLong, textTooLong: Plural
        /// Minutes until the next one is taken.
        package var tooMany: Plural
    }

    /// The pages that a private link opens.
    package struct OwnCommentWords: Sendable {
        package var title, held, published, rejected, keepLink, link, asShown: String
        package var edit, save, withdraw, withdrawTitle, withdrawText, withdrawButton, keep: String
        package var withdrawnTitle, withdrawnText, back: String
    }

    /// What is stored of a comment, how long, and who reads it.
    package struct CommentPrivacy: Sendable {
        package var title, stored, nothingElse, learning, localFilter, noFilter: String
        /// Days.
        package var address, refused: Plural
        package var kept: String
        /// Gap: name.
        package var outsideFilter: Template
    }
}
