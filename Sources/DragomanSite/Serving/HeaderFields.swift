import HTTPTypes

/// The headers that every answer carries.
struct HeaderFields: Sendable {
    /// On pages: nothing but our own style sheet, pictures and forms; no script at all; nobody may frame us.
    static let pagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"
    /// On everything that is not a page, should somebody open it as one.
    static let filePolicy =
        "default-src 'none'; style-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox"

    private static let always = [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=(), interest-cohort=()"),
    ]

    private let base: HTTPFields

    /// - Parameter isSecure: whether readers come by https, which browsers are then told to keep to.
    init(isSecure: Bool) {
        var fields = HTTPFields()
        for (name, value) in Self.always { fields.set(name, value) }
        if isSecure { fields.set("Strict-Transport-Security", "max-age=31536000") }
        base = fields
    }

    func page(_ sheet: Sheet, language: String) -> HTTPFields {
        var fields = base
        fields[.contentType] = "text/html; charset=utf-8"
        fields[.contentSecurityPolicy] = Self.pagePolicy
        fields.set("Cross-Origin-Resource-Policy", "same-origin")
        fields[.contentLanguage] = language
        fields[.cacheControl] = sheet.status == 200 && !sheet.isPrivate ? "no-cache" : "no-store"
        if let seconds = sheet.retryAfter { fields[.retryAfter] = String(seconds) }
        if !sheet.isIndexed { fields.set("X-Robots-Tag", "noindex") }
        if let refresh = sheet.refresh { fields.set("Refresh", String(refresh)) }
        return fields
    }

    func file(_ file: SiteFile) -> HTTPFields {
        var fields = base
        fields[.contentType] = file.type
        fields[.contentSecurityPolicy] = Self.filePolicy
        fields.set("Cross-Origin-Resource-Policy", file.isShared ? "cross-origin" : "same-origin")
        fields[.cacheControl] =
            switch file.keeping {
            case .revalidate: "no-cache"
            case .forever: "public, max-age=31536000, immutable"
            case .never: "no-store"
            }
        return fields
    }

    func redirect(to address: Address) -> HTTPFields {
        var fields = base
        fields[.location] = address.text
        fields[.contentSecurityPolicy] = Self.filePolicy
        fields.set("Cross-Origin-Resource-Policy", "same-origin")
        fields[.cacheControl] = "no-cache"
        return fields
    }

    /// Where a form that was taken leads.
    func seeOther(_ address: Address) -> HTTPFields {
        var fields = redirect(to: address)
        fields[.cacheControl] = "no-store"
        return fields
    }
}

extension HTTPFields {
    fileprivate mutating func set(_ name: String, _ value: String) {
        if let name = HTTPField.Name(name) { self[name] = value }
    }
}
