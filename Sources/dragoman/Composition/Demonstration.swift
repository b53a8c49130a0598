internal import DragomanDemo
internal import DragomanHTML
internal import DragomanLibrary
internal import Foundation

/// The demonstration press among the sources.
enum Demonstration {
    /// Where it is served: this machine alone.
    static let network = "127.0.0.1/32"
    static let folder = "Demonstration"
}

extension Workshop {
    /// The demonstration press, when the library has no source of its own; its feeds are then among the sources.
    ///
    /// Its articles keep the dates of the day it was first shown, so that a restart changes nothing in them.
    func demonstration(for library: SQLiteLibrary) async throws -> DemoPress? {
        let sources = try await library.sources()
        guard settings[Settings.demonstration], sources.allSatisfy({ $0.folder == Demonstration.folder }) else {
            return nil
        }
        let press = DemoPress(port: settings[Settings.demoPort], now: (sources.first?.added ?? Self.now()).date)
        for feed in press.feeds {
            let draft = SourceDraft(
                url: feed.url, outlet: feed.name, folder: Demonstration.folder, policy: .fullText)
            _ = try await library.addSource(draft, at: Self.now())
        }
        return press
    }

    /// Once a person has added sources, the demonstration has done its work.
    func removeDemonstration(from library: SQLiteLibrary) async throws {
        for source in try await library.sources() where source.folder == Demonstration.folder {
            _ = try await library.removeSource(source.id)
        }
    }
}

extension DateTime {
    var date: Date { Date(timeIntervalSince1970: TimeInterval(secondsSince1970)) }
}
