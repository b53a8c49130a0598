import DragomanArticles
import DragomanStories
import Foundation
import Testing

/// The written outlets of the world press that lies beside the repository; passes, and says so, where it does not.
@Suite struct SharedPressTests {
    private struct Press: Decodable {
        struct Outlet: Decodable {
            var name: String
            var language: String
            var articles: [Piece]
        }

        struct Piece: Decodable {
            var slug: String
            var title: String
            var date: String
            var pages: [[String]]
        }

        var outlets: [Outlet]
    }

    @Test func everyEventIsOneStory() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("../shared/press/outlets.json")
        guard let data = try? Data(contentsOf: file) else {
            print("No ../shared/press/outlets.json here: its stories were not looked at.")
            return
        }
        let press = try JSONDecoder().decode(Press.self, from: data)
        var index = StoryIndex()
        var stories: [Int64: Set<String>] = [:]
        var copies: [String: String] = [:]
        var names: [Int64: String] = [:]
        for outlet in press.outlets {
            for piece in outlet.articles {
                let id = Int64(names.count + 1)
                names[id] = "\(outlet.language)/\(piece.slug)"
                let published = Int64(try Date(piece.date, strategy: .iso8601).timeIntervalSince1970)
                let print = StoryFingerprint(article: article(piece, outlet))
                let place = StoryPlacer().place(print, published: published, in: index)
                var story: Int64?
                switch place.story {
                case .alone: break
                case .joins(let known): story = known
                case .opens(let members):
                    story = id
                    for member in members {
                        index.setStory(id, of: member)
                        stories[id, default: []].insert(names[member] ?? "")
                    }
                }
                if let story { stories[story, default: []].insert(names[id] ?? "") }
                if let original = place.copyOf { copies[names[id] ?? ""] = names[original] }
                index.insert(PlacedStory(id: id, storyID: story, published: published, fingerprint: print))
            }
        }
        #expect(
            Set(stories.values) == [
                ["es/internacional/desaladora", "es/nota/88121", "ca/mon/dessalinitzadora", "en/world/desalination"],
                ["id/internasional/20221104-lima-sekutu-rusia", "id/dunia/sekutu-rusia"],
            ])
        #expect(
            copies == [
                "es/nota/88121": "es/internacional/desaladora",
                "id/dunia/sekutu-rusia": "id/internasional/20221104-lima-sekutu-rusia",
            ])
    }

    private func article(_ piece: Press.Piece, _ outlet: Press.Outlet) -> Article {
        let paragraphs = piece.pages.joined().map { markup in
            markup.split(separator: "<", omittingEmptySubsequences: false).enumerated()
                .map { $0 == 0 ? $1 : ($1.split(separator: ">", maxSplits: 1).dropFirst().first ?? "") }.joined()
        }
        return Article(
            title: piece.title, outlet: outlet.name, language: outlet.language,
            blocks: paragraphs.map { .paragraph([.text($0)]) })
    }
}
