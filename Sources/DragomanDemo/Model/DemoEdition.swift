/// Every outlet's articles as they stand at one moment, in one edition.
struct DemoEdition: Sendable {
    let outlets: [PrintedOutlet]

    /// - Parameters:
    ///   - now: Seconds since 1970 in UTC; nothing is published after it.
    ///   - number: 1, or 2 for the edition with the corrections.
    init(now: Int, number: Int) {
        outlets = DemoOutlet.all.map { Printing(original: $0, now: now, edition: number).outlet() }
    }
}

/// Gives one outlet's articles their dates and addresses.
private struct Printing {
    let original: DemoOutlet
    let now: Int
    let edition: Int

    private var today: PressDay { PressDay(number: now / 86_400) }
    private var tokens: DateTokens { DateTokens(today: today, words: original.dateWords) }

    func outlet() -> PrintedOutlet {
        let articles = original.articles.enumerated().map { dated($1, number: $0 + 1) }
        return PrintedOutlet(outlet: original, articles: articles.sorted { $1.published < $0.published })
    }

    private func dated(_ article: DemoArticle, number: Int) -> PrintedArticle {
        let correction = edition > 1 ? article.correction : nil
        let published = moment(of: article)
        let civil = published.day.civil
        let section = original.sections[min(article.section, original.sections.count - 1)]
        let day = [String(civil.year), two(civil.month), two(civil.day)]
        return PrintedArticle(
            article: article, number: number, title: tokens.fill(correction?.title ?? article.title),
            standfirst: tokens.fill(correction?.applied(to: article.standfirst) ?? article.standfirst),
            published: published,
            modified: correction.map { later(than: published, by: $0.minutesLater) },
            pages: DemoBlockParser.pages(of: tokens.fill(body(of: article, correction))),
            path: "/\(original.prefix)/\(original.address(section, day, number, article.slug))")
    }

    private func body(of article: DemoArticle, _ correction: DemoCorrection?) -> String {
        guard let correction else { return article.body }
        return correction.applied(to: article.body) + "\n\n@note " + correction.note
    }

    /// The hour an article says it came out; on the press's own day the hours up to now stand in for the whole day, so that the
    /// order stays and nothing comes out in the future.
    private func moment(of article: DemoArticle) -> PressMoment {
        let nominal = (article.time / 100 * 60 + article.time % 100) * 60
        let elapsed = now - today.number * 86_400 + original.zoneOffset * 60
        let local = article.day < 0 || elapsed >= 86_400 ? nominal : nominal * elapsed / 86_400 / 60 * 60
        let seconds = (today + article.day).number * 86_400 + local - original.zoneOffset * 60
        return PressMoment(secondsSince1970: seconds, zoneOffset: original.zoneOffset)
    }

    private func later(than moment: PressMoment, by minutes: Int) -> PressMoment {
        PressMoment(
            secondsSince1970: max(moment.secondsSince1970 + 60, min(now, moment.secondsSince1970 + minutes * 60)),
            zoneOffset: moment.zoneOffset)
    }
}
