import Foundation

@testable import DragomanSite

/// All texts and words of an interface, gathered by walking its values.
enum Vocabulary {
    static func words(of interface: Interface) -> Set<String> {
        split(texts(of: interface).values.joined(separator: " "))
    }

    /// Every text by where it stands: `.front.title`. What only finds a text, a dictionary's key, is none.
    static func texts(of interface: Interface) -> [String: String] {
        var texts: [String: String] = [:]
        gather(interface, at: "", into: &texts)
        return texts
    }

    /// Words in lower case: runs of letters.
    static func split(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    }

    private static func gather(_ value: Any, at place: String, into texts: inout [String: String]) {
        switch value {
        case let text as String: texts[place] = text
        case let template as Template: texts[place] = template.filled([:]).isEmpty ? "" : phrase(template)
        case let numbers as NumberStyle: texts[place] = numbers.group
        default:
            for (number, child) in Mirror(reflecting: value).children.enumerated() {
                let pair = Mirror(reflecting: child.value).children.map(\.self)
                if pair.count == 2, pair[0].label == "key", pair[1].label == "value" {
                    gather(pair[1].value, at: "\(place).\(pair[0].value)", into: &texts)
                } else {
                    gather(child.value, at: "\(place).\(child.label ?? String(number))", into: &texts)
                }
            }
        }
    }

    private static func phrase(_ template: Template) -> String {
        template.parts.map { if case .text(let run) = $0 { run } else { " 0 " } }.joined()
    }
}

/// What a reader reads of a page: text, and the values that are read out or shown.
enum VisibleText {
    static func of(_ page: String) -> String {
        var text = ""
        var rest = Substring(page)
        while let open = rest.firstIndex(of: "<") {
            text += rest[..<open]
            guard let close = rest[open...].firstIndex(of: ">") else { break }
            let tag = rest[open...close]
            rest = rest[rest.index(after: close)...]
            text += " " + shown(tag) + " "
            if tag.hasPrefix("<script"), let end = rest.firstRange(of: "</script>") { rest = rest[end.upperBound...] }
        }
        return (text + rest).replacing("&amp;", with: "&").replacing("&#39;", with: "’").replacing("&quot;", with: "\"")
    }

    /// Values of `aria-label`, `title`, `placeholder` and the description.
    private static func shown(_ tag: Substring) -> String {
        var names = ["aria-label=\"", " title=\"", "placeholder=\""]
        if tag.contains("name=\"description\"") { names.append("content=\"") }
        return names.compactMap { name in
            tag.firstRange(of: name).map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
        }.joined(separator: " ")
    }
}

/// A moment as a page writes it: for machines, and for people.
struct PageMoment {
    let machine: String
    let words: String

    static func all(in page: String) -> [PageMoment] {
        page.components(separatedBy: "<time datetime=\"").dropFirst().compactMap { part in
            guard let quote = part.firstRange(of: "\">"), let end = part.firstRange(of: "</time>") else { return nil }
            return PageMoment(
                machine: String(part[..<quote.lowerBound]), words: String(part[quote.upperBound..<end.lowerBound]))
        }
    }

    /// The site of these tests stands in UTC.
    var time: CivilTime? {
        let whole = machine.contains("T") ? machine : machine + "T00:00:00Z"
        return (try? Date(whole, strategy: .iso8601)).map {
            CivilTime(secondsSince1970: Int64($0.timeIntervalSince1970), offset: 0)
        }
    }
}
