import Foundation

@testable import DragomanSite

/// All words of an interface, gathered by walking its values.
enum Vocabulary {
    static func words(of interface: Interface) -> Set<String> {
        var texts: [String] = []
        gather(interface, into: &texts)
        return split(texts.joined(separator: " "))
    }

    /// Words in lower case: runs of letters.
    static func split(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    }

    private static func gather(_ value: Any, into texts: inout [String]) {
        switch value {
        case let text as String: texts.append(text)
        case let template as Template: texts.append(template.filled([:]).isEmpty ? "" : phrase(template))
        case let numbers as NumberStyle: texts.append(numbers.group)
        default: for child in Mirror(reflecting: value).children { gather(child.value, into: &texts) }
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
