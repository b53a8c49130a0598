/// Sections of an article that is told in pictures: a heading with a picture and no text.
enum PictureSections {
    /// Whether a picture, a film or a figure stands behind a heading, before the `next` one that is kept, or, behind the last one, before any other text.
    static func headsPicture(_ heading: Int, before next: Int?, in reading: PageReading, root: Int) -> Bool {
        let units = reading.units
        let start = Int(units[heading].last)
        let following = next ?? (heading + 1 < units.count ? heading + 1 : nil)
        let end = min(following.map { Int(units[$0].first) } ?? .max, reading.outline.end(root))
        guard start < end else { return false }
        return reading.outline.nodes[start..<end].contains {
            switch $0.name {
            case .img, .picture, .video, .figure: true
            default: false
            }
        }
    }
}
