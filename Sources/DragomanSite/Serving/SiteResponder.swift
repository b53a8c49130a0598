import DragomanLanguages
import DragomanLibrary
import HTTPTypes
public import Hummingbird
import Logging

/// Answers every request: from the finished pages, else by the page that the path names. Nothing leaves the site by
/// another way, so every answer, errors included, carries the headers of ``HeaderFields``.
public struct SiteResponder: HTTPResponder {
    public typealias Context = SiteRequestContext

    /// The main edition, which also answers for what is nobody's.
    private let site: SiteContext
    /// The other editions by the first part of their paths.
    private let others: [Substring: SiteContext]
    let pages: [String: any SitePage]
    let finishedPages: FinishedPages
    private let fields: HeaderFields
    private let hub: HubResponder?
    private let logger: Logger

    init(site: SiteContext, others: [SiteContext], hub: (any HubReceiving)?, logger: Logger) {
        self.site = site
        self.others = Dictionary(others.map { (Substring($0.edition.rawValue), $0) }) { first, _ in first }
        self.logger = logger
        pages = Dictionary(SitePages.all.map { ($0.name, $0) }) { first, _ in first }
        finishedPages = FinishedPages(limit: site.configuration.cacheBytes) {
            PageCache.Epoch(revision: try await site.library.revision(), day: site.dayNumber)
        }
        let fields = HeaderFields(isSecure: site.links.base.lowercased().hasPrefix("https:"))
        self.fields = fields
        self.hub = hub.map { HubResponder(receiver: $0, fields: fields) }
    }

    public func respond(to request: Request, context: SiteRequestContext) async throws -> Response {
        do {
            if let hub, let token = HubResponder.token(in: request.uri.path) {
                return try await hub.answer(request, token: token)
            }
            return try await finished(request, context).response(to: request)
        } catch {
            logger.error("A page could not be made", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
            let (site, _) = edition(of: request.uri.path)
            return finished(FaultSheet.broken(site), site).response(to: request)
        }
    }

    private func finished(_ request: Request, _ context: SiteRequestContext) async throws -> FinishedPage {
        let (site, path) = edition(of: request.uri.path)
        if request.method == .post { return try await taken(request, context, site, path) }
        guard request.method == .get || request.method == .head else {
            return finished(FaultSheet.refused(site), site, allowing: "GET, HEAD")
        }
        let address = request.head.path ?? "/"
        // Read before the page is made: a change that comes in between makes the page old, never wrongly new.
        let epoch = await finishedPages.epoch
        if let epoch, let page = finishedPages.page(at: address, epoch: epoch) { return page }
        guard address.utf8.count <= 2_048, let target = Target(path: path, query: request.uri.query, pages: pages)
        else {
            return finished(FaultSheet.missing(site), site)
        }
        if let better = target.better { return redirect(to: site.links.inEdition(better)) }
        let visit = Visit(site: site, parts: target.parts, query: target.query)
        let answer = try await target.page.answer(visit)
        let page = finish(answer, site)
        if let epoch, isKept(answer, address) { finishedPages.keep(page, at: address, epoch: epoch) }
        return page
    }

    /// The edition that a path is of, and the path inside it.
    private func edition(of path: String) -> (SiteContext, path: String) {
        guard !others.isEmpty else { return (site, path) }
        let inner = path.dropFirst()
        let first = inner.prefix { $0 != "/" }
        guard path.hasPrefix("/"), let other = others[first] else { return (site, path) }
        let rest = inner.dropFirst(first.count)
        return (other, rest.isEmpty ? "/" : String(rest))
    }

    /// Only what stands at its own address is kept: no stranger can fill the memory with spellings of one page.
    private func isKept(_ answer: Answer, _ address: String) -> Bool {
        switch answer {
        case .page(let sheet):
            sheet.isKept && (sheet.address?.text == address || sheet.shortAddress?.text == address)
        case .file(let file):
            file.isKept && (file.address.map { $0.text == address } ?? !address.contains { "?%".contains($0) })
        case .redirect, .seeOther, .missing: false
        }
    }

    func finish(_ answer: Answer, _ site: SiteContext) -> FinishedPage {
        switch answer {
        case .page(let sheet): finished(sheet, site)
        case .file(let file): finished(file)
        case .redirect(let address): redirect(to: address)
        case .seeOther(let address):
            FinishedPage(
                status: .seeOther, bytes: [], fields: fields.seeOther(address), isTagged: false, isPacked: false)
        case .missing: finished(FaultSheet.missing(site), site)
        }
    }

    func finished(_ sheet: Sheet, _ site: SiteContext, allowing methods: String? = nil) -> FinishedPage {
        var fields = fields.page(sheet, language: site.edition.rawValue)
        if let methods { fields[.allow] = methods }
        return FinishedPage(
            status: HTTPResponse.Status(code: sheet.status), bytes: Frame(site).bytes(of: sheet), fields: fields,
            isTagged: sheet.status == 200 && !sheet.isPrivate, isPacked: true)
    }

    private func finished(_ file: SiteFile) -> FinishedPage {
        FinishedPage(
            status: file.isHealthy ? .ok : .serviceUnavailable, bytes: file.bytes, fields: fields.file(file),
            isTagged: file.isHealthy, isPacked: file.isText, tag: file.tag)
    }

    private func redirect(to address: Address) -> FinishedPage {
        FinishedPage(
            status: .found, bytes: [], fields: fields.redirect(to: address), isTagged: false, isPacked: false)
    }
}
