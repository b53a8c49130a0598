import HTTPTypes
import Hummingbird
import NIOCore

/// What is sent to the site: only forms, only from its own pages, only so large.
extension SiteResponder {
    /// - Parameter path: the request's, inside the edition.
    func taken(
        _ request: Request, _ context: SiteRequestContext, _ site: SiteContext, _ path: String
    ) async throws -> FinishedPage {
        guard let target = Target(path: path, query: request.uri.query, pages: pages),
            let form = target.page as? any SiteForm, target.better == nil
        else {
            return finished(FaultSheet.refused(site), site, allowing: "GET, HEAD")
        }
        let isOurs = PostGuard(base: site.links.base).allows(
            fetchSite: request.field("Sec-Fetch-Site"), origin: request.headers[.origin],
            host: request.head.authority)
        guard isOurs else { return finished(FaultSheet.refused(site, status: 403), site) }
        guard FormFields.isForm(request.headers[.contentType]) else {
            return finished(FaultSheet.refused(site, status: 415), site)
        }
        let body: ByteBuffer
        do throws(PatientBody.Failure) {
            body = try await PatientBody.read(request.body, atMost: Post.limit)
        } catch {
            return finished(FaultSheet.refused(site, status: error == .tooLarge ? 413 : 408), site)
        }
        let sender = Sender.address(
            peer: context.peer, forwardedFor: request.field("X-Forwarded-For"),
            isProxy: site.comments?.isProxy ?? { _ in false })
        let post = Post(
            fields: FormFields.read(String(buffer: body)), sender: sender, userAgent: request.headers[.userAgent])
        let visit = Visit(site: site, parts: target.parts, query: target.query)
        return finish(try await form.take(post, visit), site)
    }
}

extension Request {
    fileprivate func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}
