/// What the parser knows of `select` elements that show the chosen option's content in a `selectedcontent` (sections 4.10.7 and 4.10.10).
struct SelectedContents: Sendable {
    /// Whether a `selectedcontent` was seen at all.
    var areWatched: Bool { !targets.isEmpty }
    /// The first `selectedcontent` in each `select`; `NodeID.none` where that is one which is never filled.
    var targets: [NodeID: NodeID] = [:]
    /// The option that is chosen in each `select`: the last that says so, else the first.
    var chosen: [NodeID: Choice] = [:]

    struct Choice: Sendable {
        var option: NodeID
        var saysSo: Bool
    }
}
