public import DragomanLanguages
public import DragomanTranslation
internal import Synchronization

/// The dictionaries that the system has, each opened when it is first asked for.
public final class HunspellShelf: Sendable {
    /// Where Debian and its kin put them.
    public static let usualDirectories = ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"]

    private let directories: [String]
    private let opened = Mutex<[Language: HunspellDictionary?]>([:])
    private let names: @Sendable (_ directory: String) -> [String]

    /// - Parameters:
    ///   - directories: the first one that has a dictionary for a language gives it.
    ///   - names: the names of the files in a directory; none where it cannot be read.
    public init(
        directories: [String] = HunspellShelf.usualDirectories, names: @escaping @Sendable (String) -> [String]
    ) {
        self.directories = directories
        self.names = names
    }

    /// The dictionary for `language`; nil when none is installed.
    public func dictionary(for language: Language) -> (any SpellingDictionary)? {
        opened.withLock { opened in
            if let known = opened[language] { return known }
            let found = open(language)
            opened[language] = .some(found)
            return found
        }
    }

    private func open(_ language: Language) -> HunspellDictionary? {
        for directory in directories {
            guard let name = Self.file(for: language, among: names(directory)) else { continue }
            if let found = HunspellDictionary(language: language, path: directory + "/" + name) { return found }
        }
        return nil
    }

    /// The name, without its ending, of the dictionary for `language`: of its region, then of the language alone, then of the region that bears
    /// the language's name (`fr_FR`), then the first.
    static func file(for language: Language, among names: [String]) -> String? {
        let dictionaries = Set(names.filter { $0.hasSuffix(".dic") }.map { String($0.dropLast(4)) })
            .intersection(names.filter { $0.hasSuffix(".aff") }.map { String($0.dropLast(4)) })
        let primary = language.primary == "no" ? "nb" : language.primary
        let wanted = [
            language.rawValue.replacing("-", with: "_"), primary, primary + "_" + primary.uppercased(), "en_US",
        ]
        for name in wanted where dictionaries.contains(name) && name.hasPrefix(primary) { return name }
        return dictionaries.filter { $0.hasPrefix(primary + "_") }.min()
    }
}
