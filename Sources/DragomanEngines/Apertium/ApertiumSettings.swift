/// How Apertium's child processes are kept.
public struct ApertiumSettings: Hashable, Sendable {
    /// Where the mode files are.
    public var modesFolder: String
    /// Seconds without work after which a pipeline is stopped, at least 1.
    public var idleSeconds: Int
    /// Pipelines kept at the same time, at least 1; each takes 40 to 950 MB.
    public var mostPipelines: Int
    /// Seconds a pipeline may take to start and answer for the first time.
    public var startSeconds: Int
    /// Seconds a call may take before the pipeline is taken to hang.
    public var callSeconds: Int

    public init(
        modesFolder: String = "/usr/share/apertium/modes", idleSeconds: Int = 300, mostPipelines: Int = 4,
        startSeconds: Int = 30, callSeconds: Int = 60
    ) {
        self.modesFolder = modesFolder
        self.idleSeconds = max(1, idleSeconds)
        self.mostPipelines = max(1, mostPipelines)
        self.startSeconds = max(1, startSeconds)
        self.callSeconds = max(1, callSeconds)
    }
}
