/// The pages there are.
enum SitePages {
    static let all: [any SitePage] = [
        FrontPage(), ArticlePageView(), LatestPage(), LanguagesPage(), LanguagePage(), SectionPage(), TopicPage(),
        StoryPage(), SourcePage(), SourcesPage(), SearchPage(), AboutPage(),
        FeedPage(name: "feed.xml", format: RSSFormat()),
        FeedPage(name: "atom.xml", format: AtomFormat()), FeedPage(name: "feed.json", format: JSONFeedFormat()),
        SiteMapPage(), ArticlesMapPage(), NewsMapPage(), HealthPage(), AssetsPage(),
        IconPage(), RobotsPage(),
    ]
}
