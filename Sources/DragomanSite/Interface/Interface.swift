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
    package var faults: Faults

    /// Quotation marks with the spaces the language wants inside them.
    package struct Quotes: Sendable { var open, close: String }

    package struct Masthead: Sendable {
        var tagline, skip, navigation: String
        var front, latest, languages, sources, search, about: String
        var footer, feed, madeWith: String
    }

    package struct Front: Sendable {
        var title, leading, sections, newest, allNews: String
        var byLanguage, byOutlet: String
        /// Gap: time.
        var updated: Template
        var progress: Plural
        var emptyTitle, emptyText, emptyWorking, reload: String
    }

    package struct Lists: Sendable {
        var articles, results: Plural
        /// Gaps: page, pages.
        var page: Template
        var pages, newer, older, nothing: String
        var latestTitle, sectionLabel, topicLabel, languageLabel, outletLabel, storyLabel: String
        var searchTitle, searchLabel, searchButton, searchHint: String
        /// Gap: words.
        var nothingFound: Template
        var storyIntroduction: String
    }

    package struct ArticleWords: Sendable {
        /// Gap: names.
        var by: Template
        var minutes, otherVersions: Plural
        /// Gap: date.
        var corrected: Template
        var originalLanguage, section: String
        var views, viewTranslation, viewOriginal, viewParallel: String
        var machine, edited, flagged, pending, untranslated, native: String
        var flaggedNotice, pendingNotice, untranslatedNotice, subscribers: String
        var translationColumn, originalColumn, notTranslated: String
        var corrections, titleChanged: String
        var paragraphsChanged: Plural
        /// Gap: date.
        var correctionSeen: Template
        /// Gaps: outlet, title, date.
        var provenance: Template
        /// Gap: outlet.
        var readOriginal, continueAt: Template
        var extractNotice, topics: String
        var sameStory, related: String
        var image, seeImage, credit, video, audio, post, embed, seeThere, saidBy: String
    }

    package struct Making: Sendable {
        var heading, engine, when, languages, segments, checks, reader: String
        var translated, kept, failed, edited: Plural
        var noFindings, readByNobody, readByPerson: String
        var blocking, warning, noting: Plural
        /// What a check's rule found, by the first word of the rule's name.
        var rules: [String: String]
        var otherRule: String
        var originalOnly: String
    }

    package struct Sharing: Sendable {
        var heading, email, copy: String
    }

    package struct SourceWords: Sendable {
        var title, introduction, outlet, state, language, articles, asked, nextAsked, policy: String
        /// Gap: date.
        var since: Template
        var failures: Plural
        var states: [String: String]
        /// Why a source could not be read.
        var troubles: [SourceTrouble: Template]
        var policies: [String: String]
        var homepage, feed, never, none: String
        var healthy: Plural
    }

    package struct About: Sendable {
        var title: String
        var sections: [Passage]
    }

    /// A heading and its paragraphs.
    package struct Passage: Sendable { var heading: String; var paragraphs: [String] }

    package struct Faults: Sendable {
        var missingTitle, missingText, brokenTitle, brokenText, refusedTitle, refusedText, home: String
    }
}
