import DragomanHTML

/// JSON Feed 1.1.
enum JSONFeedWriter {
    static func write(_ feed: Feed) -> String {
        var writer = JSONWriter()
        writer.object { object in
            object.member("version", "https://jsonfeed.org/version/1.1")
            object.member("title", feed.title?.plainText ?? "")
            object.member("home_page_url", feed.link?.nonEmpty)
            object.member("feed_url", feed.selfLink)
            object.member("description", feed.description?.plainText)
            object.member("icon", feed.image)
            object.member("language", feed.language)
            object.member("next_url", feed.nextPage)
            people(feed.authors, &object)
            if !feed.hubs.isEmpty {
                object.array("hubs", feed.hubs) { hub, writer in
                    writer.object { object in
                        object.member("type", "WebSub")
                        object.member("url", hub)
                    }
                }
            }
            object.array("items", feed.entries) { entry, writer in writer.object { item(entry, &$0) } }
        }
        return writer.string
    }

    private static func item(_ entry: Entry, _ object: inout JSONWriter) {
        object.member("id", FeedWriter.id(entry) ?? "")
        object.member("url", entry.link)
        object.member("title", entry.title?.plainText)
        object.member("summary", entry.summary?.plainText)
        if let content = entry.content, content.isHTML {
            object.member("content_html", content.value)
        } else {
            object.member("content_text", entry.content?.value ?? (entry.summary == nil ? "" : nil))
        }
        object.member("image", entry.images.first)
        object.member("date_published", (entry.published ?? entry.updated)?.instant)
        object.member("date_modified", entry.updated?.instant)
        object.member("language", entry.language)
        object.texts("tags", entry.categories)
        people(entry.authors, &object)
        if !entry.enclosures.isEmpty {
            object.array("attachments", entry.enclosures) { file, writer in
                writer.object { object in
                    object.member("url", file.url)
                    object.member("mime_type", file.type ?? "application/octet-stream")
                    object.member("size_in_bytes", file.length)
                }
            }
        }
    }

    private static func people(_ people: [FeedPerson], _ object: inout JSONWriter) {
        guard !people.isEmpty else { return }
        object.array("authors", people) { person, writer in
            writer.object { object in
                object.member("name", person.name ?? person.email)
                object.member("url", person.link)
            }
        }
    }
}
