/// Counts what an article lists, in each of the ways in which articles do.
struct ItemCounter {
    /// Headings and paragraphs that a number opens.
    let numbered: Int
    /// The items of the longest ordered list.
    let ordered: Int
    /// The items of the longest list of any kind, of all lists together, paragraphs that a number opens, bold lines, and the headings of each level.
    let others: [Int]

    /// In bytes: a longer paragraph that a number opens is no heading of an item.
    private static let longestHeading = 90

    init(_ blocks: [Block]) {
        var (headings, paragraphs, bold, longest, ordered, all) = (0, 0, 0, 0, 0, 0)
        var levels: [Int: Int] = [:]
        for block in blocks {
            switch block {
            case .heading(let level, let inlines):
                levels[level, default: 0] += 1
                if Self.isNumbered(inlines.plainText) { headings += 1 }
            case .paragraph(let inlines):
                let text = inlines.plainText
                if BoldHeading.line(of: block) != nil { bold += 1 }
                guard Self.isNumbered(text) else { continue }
                if text.utf8.count < Self.longestHeading { headings += 1 } else { paragraphs += 1 }
            case .list(let list):
                all += list.items.count
                longest = max(longest, list.items.count)
                if list.isOrdered { ordered = max(ordered, list.items.count) }
            default: break
            }
        }
        numbered = headings
        self.ordered = ordered
        others = [longest, all, paragraphs, bold] + levels.values
    }

    private static func isNumbered(_ text: String) -> Bool {
        let digits = text.prefix { $0.isNumber }
        guard !digits.isEmpty, digits.count <= 3, let mark = text.dropFirst(digits.count).first else { return false }
        return mark == "." || mark == ")" || mark == ":" || mark == "、"
    }
}
