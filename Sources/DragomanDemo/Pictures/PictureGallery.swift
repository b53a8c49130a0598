import Synchronization

/// The scenes as PNG, each painted when it is first asked for.
final class PictureGallery: Sendable {
    private let pictures = Mutex<[PictureScene: [UInt8]]>([:])

    func png(of scene: PictureScene) -> [UInt8] {
        pictures.withLock { pictures in
            if let known = pictures[scene] { return known }
            let pixels = PicturePainter(scene: scene).pixels()
            let png = PNGEncoder.encode(pixels: pixels, width: PictureScene.size.width, palette: scene.palette)
            pictures[scene] = png
            return png
        }
    }
}
