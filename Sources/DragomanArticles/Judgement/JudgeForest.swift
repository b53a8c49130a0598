/// The trees of ``JudgeTrees`` laid out for walking down them fast.
///
/// Which way a node sends a unit cannot be foreseen, so a branch there would be mistaken half of the time, at more than all else here costs. Instead the two
/// children of a node lie side by side, the step to one of them is a sum, a leaf leads to itself, and every tree is walked as many steps as the deepest has;
/// so the processor can work on several trees at once.
struct JudgeForest: Sendable {
    fileprivate struct Node {
        var threshold: Float
        var feature: UInt16
        /// The child for numbers up to the threshold; the other one follows it.
        var child: UInt16
    }

    /// Filled up to a multiple of ``group`` with a leaf that adds nothing.
    private let roots: [UInt16]
    private let nodes: [Node]
    /// What the leaves add, by node.
    private let scores: [Float]
    private let bias: Float
    private let depth: Int
    /// The least and the most that the trees from each one on can add, one more entry than trees.
    private let least: [Float]
    private let most: [Float]

    /// So many trees are walked at once, and then it is asked whether the others matter.
    private static let group = 8
    /// Far more than the rounding of so few and so small numbers can come to.
    private static let slack: Float = 0.01

    /// For a first look at a unit.
    static let first = JudgeForest(
        bias: JudgeTrees.bias, roots: JudgeTrees.roots, features: JudgeTrees.features,
        thresholds: JudgeTrees.thresholds, lefts: JudgeTrees.lefts, rights: JudgeTrees.rights,
        leaves: JudgeTrees.leaves)

    /// For a second look, which starts from the score of the first.
    static let second = JudgeForest(
        bias: SecondJudgeTrees.bias, roots: SecondJudgeTrees.roots, features: SecondJudgeTrees.features,
        thresholds: SecondJudgeTrees.thresholds, lefts: SecondJudgeTrees.lefts, rights: SecondJudgeTrees.rights,
        leaves: SecondJudgeTrees.leaves)

    /// Above zero for a unit that is more likely the article than not: the logarithm of the odds.
    func score(_ row: FeatureRow) -> Float { sum(row, from: 0, while: -.infinity ... .infinity) }

    /// The score, or the nearer bound where it is below `-limit` or above `limit`; trees that could not change that are not walked.
    func score(_ row: FeatureRow, within limit: Float) -> Float {
        min(max(sum(row, from: 0, while: -limit...limit), -limit), limit)
    }

    /// Whether `start` and the score together are above zero; trees that could not change that are not walked.
    func accepts(_ row: FeatureRow, from start: Float) -> Bool { sum(row, from: start, while: 0...0) > 0 }

    /// What the trees add up to; something infinite as soon as that must lie outside of `bounds`.
    private func sum(_ row: FeatureRow, from start: Float, while bounds: ClosedRange<Float>) -> Float {
        row.values.withUnsafeBufferPointer { values in
            nodes.withUnsafeBufferPointer { nodes in
                var sum = start + bias
                for tree in stride(from: 0, to: roots.count, by: Self.group) {
                    var (a, b) = (Int(roots[tree]), Int(roots[tree + 1]))
                    var (c, d) = (Int(roots[tree + 2]), Int(roots[tree + 3]))
                    var (e, f) = (Int(roots[tree + 4]), Int(roots[tree + 5]))
                    var (g, h) = (Int(roots[tree + 6]), Int(roots[tree + 7]))
                    for _ in 0..<depth {
                        (a, b) = (Self.step(from: nodes[a], values), Self.step(from: nodes[b], values))
                        (c, d) = (Self.step(from: nodes[c], values), Self.step(from: nodes[d], values))
                        (e, f) = (Self.step(from: nodes[e], values), Self.step(from: nodes[f], values))
                        (g, h) = (Self.step(from: nodes[g], values), Self.step(from: nodes[h], values))
                    }
                    for leaf in [a, b, c, d, e, f, g, h] { sum += scores[leaf] }
                    if sum + least[tree + Self.group] > bounds.upperBound + Self.slack { return .infinity }
                    if sum + most[tree + Self.group] < bounds.lowerBound - Self.slack { return -.infinity }
                }
                return sum
            }
        }
    }

    @inline(__always)
    private static func step(from node: Node, _ values: UnsafeBufferPointer<Float>) -> Int {
        Int(node.child) + (values[Int(node.feature)] <= node.threshold ? 0 : 1)
    }
}

extension JudgeForest {
    /// Lays out trees as ``JudgeTrees`` has them: a child below zero is the leaf `-child - 1`.
    init(
        bias: Float, roots: [Int16], features: [UInt8], thresholds: [Float], lefts: [Int16], rights: [Int16],
        leaves: [Float]
    ) {
        var layout = Layout(features: features, thresholds: thresholds, lefts: lefts, rights: rights, leaves: leaves)
        layout.reserve(features.count + leaves.count + Self.group)
        var tops = roots.map { layout.place($0) }
        var least: [Float] = [0]
        var most: [Float] = [0]
        for tree in tops.indices.reversed() {
            let end = tree + 1 < tops.count ? Int(tops[tree + 1]) : layout.nodes.count
            let scores = layout.scores[Int(tops[tree])..<end].compactMap(\.self)
            least.append(least[least.count - 1] + (scores.min() ?? 0))
            most.append(most[most.count - 1] + (scores.max() ?? 0))
        }
        (least, most) = (least.reversed(), most.reversed())
        while !tops.count.isMultiple(of: Self.group) {
            tops.append(layout.placeLeaf(0))
            least.append(0)
            most.append(0)
        }
        self.bias = bias
        self.roots = tops
        self.least = least
        self.most = most
        depth = layout.depth
        nodes = layout.nodes
        scores = layout.scores.map { $0 ?? 0 }
    }

    private struct Layout {
        let features: [UInt8]
        let thresholds: [Float]
        let lefts: [Int16]
        let rights: [Int16]
        let leaves: [Float]
        var nodes: [Node] = []
        /// Nil for nodes that are no leaves.
        var scores: [Float?] = []
        var depth = 0

        mutating func reserve(_ count: Int) {
            nodes.reserveCapacity(count)
            scores.reserveCapacity(count)
        }

        /// Puts a tree behind the others; gives where its root is.
        mutating func place(_ root: Int16) -> UInt16 {
            let top = placeLeaf(nil)
            var pending = [(tree: root, node: top, depth: 0)]
            while let (tree, node, steps) = pending.popLast() {
                if tree < 0 {
                    scores[Int(node)] = leaves[-Int(tree) - 1]
                    depth = max(depth, steps)
                } else {
                    let child = placeLeaf(nil)
                    let other = placeLeaf(nil)
                    nodes[Int(node)] = Node(
                        threshold: thresholds[Int(tree)], feature: UInt16(features[Int(tree)]), child: child)
                    pending.append((lefts[Int(tree)], child, steps + 1))
                    pending.append((rights[Int(tree)], other, steps + 1))
                }
            }
            return top
        }

        /// A leaf leads to itself whatever the number is; it looks at the first, which always is one.
        mutating func placeLeaf(_ score: Float?) -> UInt16 {
            let position = UInt16(nodes.count)
            nodes.append(Node(threshold: .infinity, feature: 0, child: position))
            scores.append(score)
            return position
        }
    }
}
