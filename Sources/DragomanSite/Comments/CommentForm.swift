import DragomanComments

/// The form a comment is written or changed in.
struct CommentForm: Sendable {
    let site: SiteContext
    let action: Address
    let entry: CommentEntry
    /// Fields that the reader does not fill in: the form's token, what it answers.
    var hidden: [(name: StaticString, value: String)] = []
    /// Whether it changes a comment that is there.
    var isChange = false
    private var words: Interface.CommentFormWords { site.interface.comments.form }

    func write(to html: inout HTMLWriter) {
        faults(&html)
        html.element(.form, .class("comment-form"), .id("form"), .action(action), .method("post")) { html in
            for field in hidden { html.void(.input, .type("hidden"), .name(field.name), .value(field.value)) }
            name(&html)
            text(&html)
            if !isChange { trap(&html) }
            html.element(.div, .class("labels")) { html in
                // The first button is the one that the Enter key presses: it commits to nothing.
                html.element(.button, .class("plain"), .type("submit"), .name("do"), .value("preview")) { html in
                    html.text(words.preview)
                }
                html.element(.button, .type("submit"), .name("do"), .value("send")) { html in
                    html.text(isChange ? site.interface.comments.own.save : words.send)
                }
            }
        }
        html.line()
    }

    private func faults(_ html: inout HTMLWriter) {
        guard !entry.faults.isEmpty else { return }
        html.element(.div, .class("notice"), .role("alert")) { html in
            html.element(.p) { $0.element(.strong, text: words.faultsTitle) }
            html.element(.ul) { html in
                for fault in entry.faults { html.element(.li, text: entry.words(for: fault, site.interface)) }
            }
        }
        html.line()
    }

    private func name(_ html: inout HTMLWriter) {
        html.element(.label, .for("name"), text: words.name)
        let isWrong = entry.faults.contains(where: \.isOfName)
        html.void(
            .input,
            [
                .type("text"), .id("name"), .name("name"), .value(entry.name), .maxLength(CommentText.longestName),
                .required, .dir(.automatic), .autocomplete("nickname"), .describedBy("name-hint"),
            ] + (isWrong ? [.invalid] : []))
        html.element(.p, .class("hint"), .id("name-hint"), text: words.nameHint)
    }

    private func text(_ html: inout HTMLWriter) {
        html.element(.label, .for("text"), text: words.text)
        let isWrong = entry.faults.contains(where: \.isOfText)
        html.element(
            .textarea,
            [
                .id("text"), .name("text"), .rows(8), .maxLength(CommentText.longest), .required, .dir(.automatic),
                .describedBy("text-hint"),
            ] + (isWrong ? [.invalid] : [])
        ) { html in
            // A browser takes away the first line feed in it.
            html.line()
            html.text(entry.text)
        }
        html.element(.p, .class("hint"), .id("text-hint"), text: words.textHint)
    }

    /// The field that people do not see and programs fill in.
    private func trap(_ html: inout HTMLWriter) {
        html.element(.p, .class("trap"), .hidden) { html in
            html.element(.label, .for("website"), text: words.trap)
            html.void(
                .input, .type("text"), .id("website"), .name("website"), .tabIndex(-1), .autocomplete("off"))
        }
    }
}
