import DragomanLanguages
import DragomanTranslation
import Foundation
import Testing

@testable import DragomanEngines

/// The system's Hunspell over dictionaries of a few words, written here.
@Suite struct HunspellTests {
    /// A directory with `name.aff` and `name.dic`, gone when the test ends.
    private func withDictionary(
        _ name: String, set: String, words: [Data], _ body: (String) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hunspell-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let affixes = "SET \(set)\nSFX S Y 1\nSFX S 0 s .\n"
        try Data(affixes.utf8).write(to: folder.appending(path: name + ".aff"))
        var lines = Data("\(words.count)\n".utf8)
        for word in words { lines += word + Data("\n".utf8) }
        try lines.write(to: folder.appending(path: name + ".dic"))
        try body(folder.path(percentEncoded: false))
    }

    private func shelf(_ folder: String) -> HunspellShelf {
        HunspellShelf(directories: [folder]) { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
    }

    @Test func wordsAndTheirFormsAreKnown() throws {
        try withDictionary("fr_FR", set: "UTF-8", words: [Data("maison/S".utf8), Data("été".utf8)]) { folder in
            let dictionary = try #require(shelf(folder).dictionary(for: "fr"))
            #expect(dictionary.knows("maison"))
            #expect(dictionary.knows("maisons"))
            #expect(dictionary.knows("été"))
            #expect(!dictionary.knows("maisson"))
            #expect(dictionary.suggestion(for: "maisson") == "maison")
        }
    }

    @Test func oldEncodingsAreReadByTheirLetters() throws {
        // "größe" in ISO 8859-1.
        let word = Data([0x67, 0x72, 0xF6, 0xDF, 0x65])
        try withDictionary("de_DE", set: "ISO8859-1", words: [word]) { folder in
            let dictionary = try #require(shelf(folder).dictionary(for: "de-AT"))
            #expect(dictionary.knows("größe"))
            #expect(!dictionary.knows("grösze"))
            #expect(dictionary.suggestion(for: "größee") == "größe")
            #expect(dictionary.suggestion(for: "abcd") == nil, "nor is it suggested")
            // It cannot be written in that encoding, so nothing can be said of it.
            #expect(dictionary.knows("Ελλάδα"))
        }
    }

    @Test func aLanguageWithoutDictionaryHasNone() throws {
        try withDictionary("fr_FR", set: "UTF-8", words: [Data("un".utf8)]) { folder in
            #expect(shelf(folder).dictionary(for: "is") == nil)
            #expect(shelf(folder + "/nowhere").dictionary(for: "fr") == nil)
        }
    }

    @Test(arguments: [
        ("pt-BR", "pt_BR"), ("pt", "pt_PT"), ("en", "en_US"), ("en-GB", "en_GB"), ("fr", "fr"), ("ca", "ca_ES"),
        ("no", "nb_NO"), ("pl", nil),
    ])
    func theRegionsDictionaryGoesFirst(tag: String, name: String?) {
        let names = ["pt_BR", "pt_PT", "en_US", "en_GB", "en_AU", "fr", "fr_CA", "ca_ES", "nb_NO"]
        let files = names.flatMap { [$0 + ".aff", $0 + ".dic"] } + ["pl.dic"]
        #expect(HunspellShelf.file(for: Language(rawValue: tag), among: files) == name)
    }
}
