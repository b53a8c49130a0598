package import DragomanLanguages

/// Every word that the site adds, in one language. A language is one file beside this one and one line in ``all``.
///
/// A gap in braces is filled by the page; a count's gap is `{n}`.
package struct Interface: Sendable {
    package var language: Language
    package var plurals: PluralRule
    package var numbers: NumberStyle
    package var dates: DateStyle
    /// Between the parts of a list of names.
    package var listSeparator: String
    /// Between a label and what it labels, with the language's spaces.
    package var colon: String
    /// From one language to another.
    package var arrow: String
    package var quotes: Quotes
    /// Names of languages by primary subtag, as they stand alone.
    package var languageNames: [String: String]

    package var masthead: Masthead
    package var front: Front
    package var lists: Lists
    package var article: ArticleWords
    package var making: Making
    package var sharing: Sharing
    package var sources: SourceWords
    package var about: About
    package var comments: CommentWords
    package var faults: Faults

    /// Quotation marks with the spaces the language wants inside them.
    package struct Quotes: Sendable { package var open, close: String }

    package struct Masthead: Sendable {
        package var tagline, skip, navigation: String
        /// Over the links to the site in other languages, and over an advertisement.
        package var editions, advertisement: String
        package var front, latest, languages, sources, search, about: String
        package var footer, feed, madeWith: String
    }

    package struct Front: Sendable {
        package var title, leading, sections, newest, allNews: String
        package var byLanguage, byOutlet: String
        /// Gap: time.
        package var updated: Template
        package var progress: Plural
        package var emptyTitle, emptyText, emptyWorking, reload: String
    }

    package struct Lists: Sendable {
        package var articles, results: Plural
        /// Gaps: page, pages.
        package var page: Template
        package var pages, newer, older, nothing: String
        package var latestTitle, sectionLabel, topicLabel, languageLabel, outletLabel, storyLabel: String
        package var searchTitle, searchLabel, searchButton, searchHint: String
        /// Gap: words.
        package var nothingFound: Template
        package var storyIntroduction: String
        /// Counts: articles that repeat a text, outlets and languages that tell a story.
        package var sameText, newsrooms, tongues: Plural
        /// Before a piece of the original text in which a word was found.
        package var inOriginal: String
    }

    package struct ArticleWords: Sendable {
        /// Gap: names.
        package var by: Template
        package var minutes, otherVersions: Plural
        /// Gap: date.
        package var corrected: Template
        package var originalLanguage, section: String
        package var views, viewTranslation, viewOriginal, viewParallel: String
        package var machine, edited, flagged, pending, untranslated, native: String
        package var flaggedNotice, pendingNotice, untranslatedNotice, subscribers: String
        package var translationColumn, originalColumn, notTranslated: String
        package var corrections, titleChanged: String
        package var paragraphsChanged: Plural
        /// Gap: date.
        package var correctionSeen: Template
        /// Gaps: outlet, title, date.
        package var provenance: Template
        /// Gap: outlet.
        package var readOriginal, continueAt: Template
        package var extractNotice, topics: String
        package var sameStory, related: String
        package var image, seeImage, credit, video, audio, post, embed, seeThere, saidBy: String
    }

    package struct Making: Sendable {
        package var heading, engine, when, languages, segments, checks, reader: String
        package var translated, kept, failed, edited: Plural
        /// Sentences taken over from translations that people made before.
        package var memory: String
        package var noFindings, readByNobody, readByPerson: String
        package var blocking, warning, noting: Plural
        /// What a check's rule found, by the first word of the rule's name.
        package var rules: [String: String]
        package var otherRule: String
        package var originalOnly: String
    }

    package struct Sharing: Sendable {
        package var heading, email, copy: String
    }

    package struct SourceWords: Sendable {
        package var title, introduction, outlet, state, language, articles, asked, nextAsked, policy: String
        /// Gap: date.
        package var since: Template
        package var failures: Plural
        package var states: [String: String]
        /// Why a source could not be read.
        package var troubles: [SourceTrouble: Template]
        package var policies: [String: String]
        package var homepage, feed, never, none: String
        package var healthy: Plural
    }

    package struct About: Sendable {
        package var title: String
        package var sections: [Passage]
    }

    /// A heading and its paragraphs.
    package struct Passage: Sendable { package var heading: String; package var paragraphs: [String] }

    package struct Faults: Sendable {
        package var missingTitle, missingText, brokenTitle, brokenText, refusedTitle, refusedText, home: String
    }
}
