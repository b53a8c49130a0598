public import DragomanHTML

/// The subscriptions at hubs, and what hubs have delivered.
public protocol HubKeeping: Sendable {
    func subscription(_ id: Int64) async throws -> StoredSubscription?
    /// The subscription of a source, nil when it has none.
    func subscription(ofSource source: Int64) async throws -> StoredSubscription?
    /// The subscriptions of all sources.
    func subscriptions() async throws -> [StoredSubscription]
    /// Changes the state of the subscription with this token in one transaction, whoever else is at it.
    /// - Returns: what `change` gives; nil when there is no such subscription.
    func changeSubscription<Value: Sendable>(
        token: String, _ change: @escaping @Sendable (inout StoredSubscription) throws -> Value
    ) async throws -> Value?
    /// Makes the subscription with this token due to be looked at then.
    func lookAtSubscription(token: String, at time: DateTime) async throws
    /// Keeps what a hub delivered and makes its source due; a delivery without bytes makes the source be asked. Nothing more is kept
    /// while many deliveries wait. False when there is no such subscription, or it has no source any more.
    func keepDelivery(token: String, contentType: String?, bytes: [UInt8], at now: DateTime) async throws -> Bool
    /// The delivery that has waited longest.
    func nextDelivery(ofSource source: Int64) async throws -> StoredDelivery?
    /// Ends a job of the subscribe stage.
    /// - Parameter next: when the subscription is to be looked at again; nil when it is over, and is then forgotten.
    func finishSubscribe(_ job: Job, next: DateTime?, at now: DateTime) async throws
}
