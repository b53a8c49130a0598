#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Paints a scene row by row: each pixel is an index into the scene's palette.
struct PicturePainter {
    let scene: PictureScene

    /// The rows from the top, one byte a pixel.
    func rows() -> [[UInt8]] {
        let (width, height) = PictureScene.size
        let ridges = (0..<4).map { layer in (0..<width).map { ridge(layer, at: $0) } }
        return (0..<height).map { y in
            (0..<width).map { x in
                // The nearest ridge that reaches this high covers the others.
                for layer in stride(from: 3, through: 0, by: -1) where y >= ridges[layer][x] {
                    return UInt8(5 + layer)
                }
                return sky(x, y)
            }
        }
    }

    private func sky(_ x: Int, _ y: Int) -> UInt8 {
        let light = scene.light
        let (dx, dy) = (x - light.x, y - light.y)
        if dx * dx + dy * dy <= light.radius * light.radius { return 4 }
        let sway = Int(sin(Double(x) / 140 + scene.seed) * 14)
        return UInt8(min(3, max(0, (y + sway) / 85)))
    }

    /// The height at which a layer's outline crosses a column, counted from the top.
    private func ridge(_ layer: Int, at column: Int) -> Int {
        let base = 265 + Double(layer) * 65
        let x = scene.isBuilt ? Double(column / (34 - layer * 4) * (34 - layer * 4)) : Double(column)
        let phase = scene.seed * 1.7 + Double(layer) * 2.3
        let waves = sin(x / 173 + phase) * 60 + sin(x / 61 + phase * 2) * 24 + sin(x / 19 + phase * 3) * 7
        let cone = scene == .volcano && layer == 1 ? max(0, 190 - abs(x - 480) * 0.62) : 0
        return Int(base - waves * scene.roughness * (1 - Double(layer) * 0.12) - cone)
    }
}
