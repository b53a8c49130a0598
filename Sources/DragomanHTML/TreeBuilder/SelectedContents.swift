/// What the parser knows of `select` elements that show the chosen option's content in a `selectedcontent` (sections 4.10.7 and 4.10.10).
struct SelectedContents: Sendable {
    /// Whether a `selectedcontent` was seen at all.
    var areWatched: Bool { !targets.isEmpty }
    /// The first `selectedcontent` in each `select`.
    var targets: [NodeID: NodeID] = [:]
    /// The option that is chosen in each `select`: the last that says so, else the first.
    var chosen: [NodeID: Choice] = [:]
    /// How many nodes were copied.
    var copied = 0

    struct Choice: Sendable {
        var option: NodeID
        var saysSo: Bool
    }
}
