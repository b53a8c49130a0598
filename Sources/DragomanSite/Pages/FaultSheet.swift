/// The pages for what went wrong, in the reader's language; they repeat nothing of what was asked.
enum FaultSheet {
    static func missing(_ site: SiteContext) -> Sheet {
        let words = site.interface.faults
        return sheet(404, words.missingTitle, words.missingText, site)
    }

    static func broken(_ site: SiteContext) -> Sheet {
        let words = site.interface.faults
        return sheet(500, words.brokenTitle, words.brokenText, site)
    }

    /// - Parameter status: why: 405 the method, 403 sent from elsewhere, 408 sent too slowly, 413 too large, 415 not a form.
    static func refused(_ site: SiteContext, status: Int = 405) -> Sheet {
        let words = site.interface.faults
        return sheet(status, words.refusedTitle, words.refusedText, site)
    }

    private static func sheet(_ status: Int, _ title: String, _ text: String, _ site: SiteContext) -> Sheet {
        Sheet(title: title, status: status, isIndexed: false, isKept: false, width: .measure) { html in
            html.element(.section, .class("empty")) { html in
                html.element(.h1, text: title)
                html.element(.p, text: text)
                html.element(.p) { html in
                    html.element(.a, .href(site.links.front)) { $0.text(site.interface.faults.home) }
                }
            }
        }
    }
}
