import DragomanComments

/// What stands in a comment's form, cleaned, and what is wrong with it.
struct CommentEntry: Sendable {
    enum Fault: Hashable, Sendable {
        case nameMissing, nameTooLong, textMissing, textTooLong
        /// The form was too old, or not this site's.
        case expired
        /// Minutes until the next comment is taken.
        case tooMany(minutes: Int)
        /// What was answered is no more.
        case gone

        var isOfName: Bool { self == .nameMissing || self == .nameTooLong }
        var isOfText: Bool { self == .textMissing || self == .textTooLong }
    }

    var name = ""
    var text = ""
    var faults: [Fault] = []

    init() {}

    init(name: String, text: String) {
        self.name = CommentText.name(name)
        self.text = CommentText(text).text
        let lengths = (name: self.name.unicodeScalars.count, text: self.text.unicodeScalars.count)
        if !self.name.contains(where: { $0.isLetter || $0.isNumber }) { faults.append(.nameMissing) }
        if lengths.name > CommentText.longestName { faults.append(.nameTooLong) }
        if lengths.text == 0 { faults.append(.textMissing) }
        if lengths.text > CommentText.longest { faults.append(.textTooLong) }
    }

    /// The words for a fault.
    func words(for fault: Fault, _ interface: Interface) -> String {
        let words = interface.comments.form
        return switch fault {
        case .nameMissing: words.nameMissing
        case .nameTooLong: interface.count(CommentText.longestName, words.nameTooLong)
        case .textMissing: words.textMissing
        case .textTooLong: interface.count(CommentText.longest, words.textTooLong)
        case .expired: words.expired
        case .tooMany(let minutes): interface.count(minutes, words.tooMany)
        case .gone: words.gone
        }
    }
}
