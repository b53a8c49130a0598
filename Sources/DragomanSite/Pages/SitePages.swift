/// The pages there are.
enum SitePages {
    static let all: [any SitePage] = [
        FrontPage(), ArticlePageView(), LatestPage(), LanguagesPage(), LanguagePage(), SectionPage(), TopicPage(),
        StoryPage(), SourcePage(), SourcesPage(), SearchPage(), AboutPage(), FeedPage(), HealthPage(), AssetsPage(),
        IconPage(), RobotsPage(),
    ]
}
