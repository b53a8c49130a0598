internal import DragomanEngines
internal import Foundation

/// The spelling dictionaries of the system.
enum Dictionaries {
    static let shelf = HunspellShelf { directory in
        (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    }
}
