extension Interface {
    static let englishComments = CommentWords(
        count: Plural(one: "{n} comment", other: "{n} comments"),
        none: "Nobody has commented yet.", write: "Write a comment", answer: "Answer",
        gone: "This comment is no longer here.", feed: "These comments as an Atom feed",
        closed: "Comments are closed.",
        approvalNotice: "Comments appear once the editors have read them.",
        answerTo: "Answer to {name}", edited: "changed {date}", feedTitle: "Comments: {title}",
        form: CommentFormWords(
            title: "Write a comment", about: "On the article",
            name: "Your name", nameHint: "Shown with the comment; any name will do.",
            text: "Your comment",
            textHint: "Plain text; web addresses become links, an empty line begins a new paragraph.",
            trap: "Leave this field empty", preview: "Preview", previewTitle: "Preview", send: "Send",
            faultsTitle: "The comment was not sent", nameMissing: "Please give a name.",
            textMissing: "Please write something.",
            expired: "This form was too old. Nothing is lost: please send it again.",
            gone: "The comment you answered is no longer here. You can still comment on the article.",
            nameTooLong: Plural(
                one: "The name may have {n} character at most.", other: "The name may have {n} characters at most."),
            textTooLong: Plural(
                one: "The comment may have {n} character at most.",
                other: "The comment may have {n} characters at most."),
            tooMany: Plural(
                one: "Many comments came from your connection. Nothing is lost: please send this one in {n} minute.",
                other: "Many comments came from your connection. Nothing is lost: please send this one in {n} minutes.")
        ),
        own: OwnCommentWords(
            title: "Your comment",
            held: "Thank you. Your comment is stored; the editors will read it before it appears.",
            published: "Thank you. Your comment is published.", rejected: "The editors did not publish this comment.",
            keepLink: "Keep this private link: with it, and only with it, you can change or withdraw your comment.",
            link: "Private link", asShown: "As it is shown",
            edit: "Change it", save: "Save", withdraw: "Withdraw this comment", withdrawTitle: "Withdraw your comment?",
            withdrawText: "Name and text will be erased at once and for good.", withdrawButton: "Withdraw and erase",
            keep: "Keep it", withdrawnTitle: "Your comment is withdrawn",
            withdrawnText: "Name and text have been erased.", back: "Back to the article"),
        privacy: CommentPrivacy(
            title: "What becomes of what you write",
            stored:
                "We store the name you give, your text, when it was sent or changed, the article it stands under, what the filter said of it, and fingerprints of the form it came by and of your private link.",
            nothingElse: "No account, no e-mail address, no cookie; the browser’s name is not stored.",
            learning:
                "When the editors accept a comment or call it spam, its words are counted on this server to teach the filter.",
            localFilter: "A filter on this server reads every comment.", noFilter: "No filter reads comments.",
            address: Plural(
                one:
                    "Your network address is stored only as a keyed fingerprint, to limit how much one connection can send; it is erased after {n} day.",
                other:
                    "Your network address is stored only as a keyed fingerprint, to limit how much one connection can send; it is erased after {n} days."
            ),
            refused: Plural(
                one: "What was refused or taken for spam is erased after {n} day.",
                other: "What was refused or taken for spam is erased after {n} days."),
            kept:
                "A comment that waits is kept until the editors have decided, a published one as long as the article. When you withdraw it, name and text are erased at once.",
            outsideFilter:
                "Before it appears, every comment is sent to the service {name} to be judged: name, text, the article’s address, your network address and your browser’s name; and again, without address and browser, when the editors correct its judgement."
        ))
}
