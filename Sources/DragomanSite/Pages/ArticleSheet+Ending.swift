import DragomanArticles
import DragomanLanguages
import DragomanLibrary

extension ArticleSheet {
    /// Where the article comes from: outlet, headline, date, link.
    func ending(_ html: inout HTMLWriter) {
        let isExtract = shownBlocks < page.original.blocks.count
        html.element(.section, .class("provenance")) { html in
            if isExtract { html.element(.p, text: words.article.extractNotice) }
            html.element(.p) { html in
                html.fill(words.article.provenance) { html, slot in
                    switch slot {
                    case "outlet": html.element(.bdi, text: card.outlet)
                    case "title":
                        html.text(words.quotes.open)
                        html.foreign(card.originalTitle, card.originalLanguage)
                        html.text(words.quotes.close)
                    default: html.moment(card.published ?? card.gathered, site)
                    }
                }
                html.text(".")
            }
            if let address = originalAddress {
                html.element(.p) { html in
                    html.outside(address, .class("read-original")) { html in
                        html.fill(isExtract ? words.article.continueAt : words.article.readOriginal) { html, _ in
                            html.element(.bdi, text: card.outlet)
                        }
                    }
                }
            }
            topics(&html)
        }
        html.line()
    }

    private func topics(_ html: inout HTMLWriter) {
        guard !card.topics.isEmpty else { return }
        html.element(.p, .class("topics")) { html in
            html.element(.span, .class("unseen"), text: words.article.topics)
            for topic in card.topics.prefix(12) where !topic.isEmpty {
                html.element(.a, .href(site.links.topic(topic))) { $0.element(.bdi, text: topic) }
            }
        }
    }

    func corrections(_ html: inout HTMLWriter) {
        guard !page.corrections.isEmpty else { return }
        html.element(.section, .class("corrections"), .id("corrections")) { html in
            html.element(.h2, text: words.article.corrections)
            html.element(.ul) { html in
                for correction in page.corrections { write(correction, &html) }
            }
        }
        html.line()
    }

    private func write(_ correction: Correction, _ html: inout HTMLWriter) {
        var changes: [String] = correction.titleChanged ? [words.article.titleChanged] : []
        if !correction.changedBlocks.isEmpty {
            changes.append(words.count(correction.changedBlocks.count, words.article.paragraphsChanged))
        }
        html.element(.li) { html in
            html.fill(words.article.correctionSeen) { html, _ in html.moment(correction.seen, site) }
            if !changes.isEmpty {
                html.text(words.colon + changes.joined(separator: words.listSeparator))
            }
            html.text(".")
        }
    }

    func share(_ html: inout HTMLWriter) {
        let address = site.links.absolute(site.links.article(card.id, title: card.title))
        html.element(.section, .class("share")) { html in
            html.element(.h2, text: words.sharing.heading)
            html.element(.ul, .class("chips")) { html in
                for service in ShareService.all {
                    html.element(.li) { html in
                        html.outside(service.address(sharing: address.text, title: card.title)) { html in
                            html.text(service.name ?? words.sharing.email)
                        }
                    }
                }
            }
            html.element(.label, .class("copy")) { html in
                html.text(words.sharing.copy)
                html.void(.input, .type("text"), .readOnly, .value(address.text))
            }
        }
        html.line()
    }

    /// Other tellings of the event; what repeats a text that is shown already is left to the story's page.
    func sameStory(_ html: inout HTMLWriter) {
        let versions = Telling([card] + page.sameStory).versions
        let own = versions.first { $0.card.id == card.id || $0.copies.contains { $0.id == card.id } }?.card.id
        let others = versions.map(\.card).filter { $0.id != own }
        CardShelf(site: site).write(others, heading: words.article.sameStory, isStory: true, to: &html) { html in
            guard let story = card.storyID else { return }
            html.element(.p, .class("more")) { html in
                html.element(.a, .href(site.links.story(story)), text: words.lists.storyLabel)
            }
        }
    }
}
