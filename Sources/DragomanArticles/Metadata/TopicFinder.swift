/// The topics an outlet files an article under.
struct TopicFinder {
    let meta: MetaTags
    let structured: StructuredArticle?

    func topics() -> [String] {
        var candidates = structured?.keywords ?? []
        if candidates.isEmpty { candidates = meta.all("article:tag") }
        if candidates.isEmpty { candidates = meta.all("news_keywords") }
        if candidates.isEmpty { candidates = meta.all("keywords") }
        if candidates.count == 1, let only = candidates.first {
            candidates = only.unicodeScalars.split { $0 == "," || $0 == ";" || $0 == "、" || $0 == "،" }.map {
                String(Substring($0))
            }
        }
        var topics: [String] = []
        for candidate in candidates {
            let topic = Trimming.collapsed(candidate)
            if !topic.isEmpty, topic.utf8.count < 100, !topics.contains(topic) { topics.append(topic) }
            if topics.count == 40 { break }
        }
        return topics
    }
}
