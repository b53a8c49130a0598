internal import DragomanFetching
internal import DragomanLibrary
internal import Foundation

extension StoredSubscription {
    /// The subscription as the logic of WebSub knows it; nil before the hub was asked. One that an earlier version wrote otherwise is
    /// begun anew.
    var webSub: WebSubSubscription? {
        get { state.flatMap { try? JSONDecoder().decode(WebSubSubscription.self, from: Data($0.utf8)) } }
        set { state = newValue.flatMap { try? JSONEncoder().encode($0) }.map { String(decoding: $0, as: UTF8.self) } }
    }
}
