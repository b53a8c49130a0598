#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Paints a scene: each pixel is an index into the scene's palette.
struct PicturePainter {
    let scene: PictureScene

    /// The pixels row by row from the top, one byte each.
    func pixels() -> [UInt8] {
        let (width, height) = PictureScene.size
        let ridges = (0..<4).map { layer in (0..<width).map { ridge(layer, at: $0) } }
        return [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
            // Every place below is written once, and all of them are: each column is filled from its top to its foot.
            for x in 0..<width {
                let sway = Int(sin(Double(x) / 140 + scene.seed) * 14)
                let outline = (ridges[0][x], ridges[1][x], ridges[2][x], ridges[3][x])
                for y in 0..<height {
                    let colour = y < outline.0 ? sky(x, y, sway) : 5
                    buffer[y * width + x] = y >= outline.3 ? 8 : y >= outline.2 ? 7 : y >= outline.1 ? 6 : colour
                }
            }
            count = width * height
        }
    }

    private func sky(_ x: Int, _ y: Int, _ sway: Int) -> UInt8 {
        let light = scene.light
        let (dx, dy) = (x - light.x, y - light.y)
        if dx * dx + dy * dy <= light.radius * light.radius { return 4 }
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
