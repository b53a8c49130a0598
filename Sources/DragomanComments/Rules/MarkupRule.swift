/// Link markup of forums and of HTML: the form says that it takes plain text, and only programs write it all the same.
struct MarkupRule: SpamRule {
    private static let links = ["[url=", "[url]", "[link=", "<a href", "<a  href", "&lt;a href"]
    private static let others = ["<script", "<iframe", "<img ", "[img]", "onclick=", "onerror=", "javascript:"]

    func finding(in submission: Submission) -> (points: Int, reason: String)? {
        let text = (submission.author + " " + submission.text).lowercased()
        if Self.links.contains(where: text.contains) { return (SpamRules.spam, "link markup") }
        return Self.others.contains(where: text.contains) ? (SpamRules.unsure, "markup") : nil
    }
}
