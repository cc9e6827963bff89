import Synchronization

/// The sprites that pictures share, each made when it is first asked for. What it gives depends on nothing but the question.
final class SpriteCase: Sendable {
    /// A letter as it is set (a printer's sort), with the outline by which its neighbours keep their distance.
    final class Sort: Sendable {
        /// For even places, and for odd ones.
        let even: Sprite
        let odd: Sprite
        let profile: Profile

        init(_ mask: Mask, _ ink: Palette.Ink, _ deflater: Deflater) {
            even = Sprite(mask, ink: ink, isOdd: false, deflater: deflater)
            odd = Sprite(mask, ink: ink, isOdd: true, deflater: deflater)
            profile = Profile(mask)
        }
    }

    private struct ShapeKey: Hashable {
        var shape: Shape
        var ink: Palette.Ink
        var isOdd: Bool
    }

    private let letters = Mutex<[TypeStyle: [Letter: Sort]]>([:])
    private let shapes = Mutex<[ShapeKey: Sprite]>([:])
    let deflater = Deflater(lengths: codeLengths)

    /// The sorts of a line of letters, in their order.
    func sorts(of line: [Letter], _ style: TypeStyle) -> [Sort] {
        // The distance between letters is not what they look like.
        let style = TypeStyle(size: style.size, ink: style.ink)
        return letters.withLock { known in
            let made = known[style] ?? [:]
            return line.map { letter in
                if let sort = made[letter] ?? known[style]?[letter] { return sort }
                let sort = sort(letter, style)
                known[style, default: [:]][letter] = sort
                return sort
            }
        }
    }

    /// A shape for an even or an odd place.
    func sprite(_ shape: Shape, _ ink: Palette.Ink, isOdd: Bool) -> Sprite {
        shapes.withLock { known in
            let key = ShapeKey(shape: shape, ink: ink, isOdd: isOdd)
            if let sprite = known[key] { return sprite }
            let sprite = Sprite(Rasteriser.mask(of: shape.quads), ink: ink, isOdd: isOdd, deflater: deflater)
            known[key] = sprite
            return sprite
        }
    }

    private func sort(_ letter: Letter, _ style: TypeStyle) -> Sort {
        let quads = Typeface.dossier.outline(letter, pen: style.pen, pixels: Double(style.size))
        return Sort(Rasteriser.mask(of: quads), style.ink, deflater)
    }
}
