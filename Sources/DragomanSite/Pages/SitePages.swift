import DragomanFeeds

/// The pages there are.
enum SitePages {
    static let all: [any SitePage] = [
        FrontPage(), ArticlePageView(), LatestPage(), LanguagesPage(), LanguagePage(), SectionPage(), TopicPage(),
        StoryPage(), SourcePage(), SourcesPage(), SearchPage(), AboutPage(),
        FeedPage(name: "feed.xml", format: .rss),
        FeedPage(name: "atom.xml", format: .atom), FeedPage(name: "feed.json", format: .json),
        CommentFormPage(), OwnCommentPage(), WithdrawnPage(), CommentFeedPage(),
        SiteMapPage(), ArticlesMapPage(), NewsMapPage(), HealthPage(), AssetsPage(), PicturePage(),
        IconPage(), RobotsPage(),
    ]
}
