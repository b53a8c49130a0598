/// The folders that a source is in, from the outermost in, as one line of text: `Europe / Spain`.
struct FolderPath: Hashable {
    var names: [String]

    init(names: [String]) { self.names = names }

    /// Reads what ``text`` gave, or what a person typed.
    init(text: String) {
        names = text.split(separator: " / ").map { String($0).replacing(Self.slash, with: " / ") }
    }

    /// A name that has the separator in itself keeps it, under a sign that looks the same.
    var text: String { names.map { $0.replacing(" / ", with: Self.slash) }.joined(separator: " / ") }

    /// A division slash between the same spaces.
    private static let slash = " \u{2215} "
}
