import DragomanHTML

/// An entry (or the feed, or an entry's source) while its elements come in.
struct EntryDraft {
    var entry = Entry()
    /// The depths that title, summary and id were taken at: what stands deeper never replaces what stands higher.
    var titleDepth = Int.max
    var titleIsFinal = false
    var summaryDepth = Int.max
    var idDepth = Int.max
    var hasContent = false
    var subtitle: FeedText?
    var authors: [FeedPerson] = []
    var categories: [Category] = []
    private var seenCategories: Set<Category> = []

    struct Category: Hashable {
        var term: String
        var scheme: String?
        var label: String?
    }

    mutating func add(_ category: Category) {
        if seenCategories.insert(category).inserted { categories.append(category) }
    }

    var categoryNames: [String] {
        categories.map { $0.term.isEmpty ? $0.label ?? "" : $0.term }.filter { !$0.isEmpty }
    }

    /// The finished entry.
    func finished() -> Entry {
        var entry = entry
        entry.authors = authors.filter { !$0.isEmpty }
        entry.categories = categoryNames
        return entry
    }
}
