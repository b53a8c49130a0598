/// A page that stands where an article should be and says so: a check for robots, a wall of cookies, a notice that nothing was found.
enum StandIn {
    enum Kind {
        case challenge, consent, missing, unavailable, elsewhere, signIn

        /// One sentence for a person.
        var message: String {
            switch self {
            case .challenge: "Instead of an article the site asks for a proof that a person reads it."
            case .consent: "Instead of an article the site asks its reader to consent to something."
            case .missing: "The page says that it was not found."
            case .unavailable: "The page says that the site does not work now, or not in this reader."
            case .elsewhere: "The page says that it is not shown in this country."
            case .signIn: "Instead of an article the site asks its reader to log in."
            }
        }
    }

    /// Such a page has no more text, in bytes; and none that has more than the second is known by its headline alone.
    static let (mostText, mostUnderHeadline) = (700, 200)

    /// What a page is that has so little text; nil for an article.
    /// - Parameters:
    ///   - headings: the title and what the page has for headlines.
    ///   - paragraphs: all of its text.
    static func kind(headings: [String], paragraphs: [String]) -> Kind? {
        let size = paragraphs.reduce(0) { $0 + $1.utf8.count }
        guard size < mostText else { return nil }
        let keys = (headings + paragraphs).map(Comparison.key)
        for key in keys {
            if let found = sentences.first(where: { key.hasPrefix($0.key) }) { return found.kind }
        }
        guard size < mostUnderHeadline else { return nil }
        return keys.lazy.compactMap { headlines[$0] ?? kind(inPassing: $0) }.first
            ?? ((headings.filter { $0.count <= longestHeadline } + paragraphs).contains(where: saysAbsence)
                ? .missing : nil)
    }

    private static func kind(inPassing key: String) -> Kind? { fragments.first { key.contains($0.key) }?.kind }

    /// "Oops, that page doesn't exist": a word for page or article and what is said of one that is not there, in one line.
    private static func saysAbsence(_ line: String) -> Bool {
        guard line.utf8.count < longestLine else { return false }
        let key = Comparison.key(line)
        guard absences.contains(where: key.contains) else { return false }
        var line = line.lowercased()
        return line.withUTF8(WordForPage.stands) || objects.contains(where: line.contains)
    }

    /// In bytes.
    private static let longestLine = 160
    /// In characters; what is longer goes on: "Page not found: how the ministry lost its archive".
    private static let longestHeadline = 40

    private static let headlines = Dictionary(keyed(StandInPhrases.headlines).map { ($0.key, $0.kind) }) { first, _ in
        first
    }
    private static let sentences = keyed(StandInPhrases.sentences)
    private static let fragments = keyed(StandInPhrases.fragments)
    private static let absences = StandInPhrases.absences.split(separator: "|").map { Comparison.key(String($0)) }
    private static let objects = StandInPhrases.objects.split(separator: "|").map(String.init)

    private static func keyed(_ lists: [(kind: Kind, phrases: String)]) -> [(key: String, kind: Kind)] {
        lists.flatMap { list in list.phrases.split(separator: "|").map { (Comparison.key(String($0)), list.kind) } }
    }
}

extension PageReading {
    /// What the page's headlines say.
    var headings: [String] { outline.landmarks.headings.prefix(4).map(outline.string(of:)) }
}
