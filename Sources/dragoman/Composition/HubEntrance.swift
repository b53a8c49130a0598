internal import DragomanNewsroom
internal import DragomanSite

/// The site's door for WebSub hubs, and behind it the newsroom's desk for them.
struct HubEntrance: HubReceiving {
    let desk: HubDesk

    func visit(token: String, query: [String: String]) async throws -> String? {
        switch try await desk.visit(token: token, query: query) {
        case .confirm(let challenge): challenge
        case .acknowledge: ""
        case .refuse: nil
        }
    }

    func deliver(token: String, contentType: String?, signature: String?, body: [UInt8]) async throws -> Bool {
        try await desk.deliver(token: token, contentType: contentType, signature: signature, body: body)
    }
}

extension Workshop {
    /// Where hubs reach this desk: only a site with an address of its own can be reached from elsewhere.
    var callbackAddress: String? {
        guard settings[Settings.webSub], let address = settings[Settings.siteAddress].nonEmpty else { return nil }
        return (address.hasSuffix("/") ? String(address.dropLast()) : address) + "/hub/"
    }
}
