/// Letters set in a line: where each one stands.
struct TypeLine: Sendable {
    private let sorts: [SpriteCase.Sort]
    /// From the start of the line, in pixels.
    private let places: [Int]
    /// In pixels.
    let width: Int

    /// Sets letters one behind the other, by their width, the tracking and the kerning; no two touch.
    init(_ letters: [Letter], _ style: TypeStyle, from sprites: SpriteCase) {
        sorts = sprites.sorts(of: letters, style)
        let face = Typeface.dossier
        let scale = Double(style.size) / 1000
        var places: [Int] = []
        places.reserveCapacity(letters.count)
        var pen = 0.0
        // Places are whole pixels, as sprites are; what is lost by that never adds up.
        for (index, letter) in letters.enumerated() {
            if index > 0 {
                pen += (Double(style.tracking) + face.kerning(letters[index - 1], letter)) * scale
                let (last, wanted) = (places[index - 1], Int(pen.rounded()))
                let distance = sorts[index - 1].profile.distance(wanted - last, to: sorts[index].profile)
                if last + distance > wanted { pen = Double(last + distance) }
            }
            places.append(Int(pen.rounded()))
            pen += face.advance(letter) * scale
        }
        self.places = places
        width = Int(pen.rounded())
    }

    func draw(on canvas: inout Canvas, x: Int, baseline: Int) {
        for (sort, place) in zip(sorts, places) {
            let left = x + place
            canvas.put(left & 1 == 0 ? sort.even : sort.odd, x: left, y: baseline)
        }
    }

    /// How wide letters are when they are set, but for rounding; in pixels.
    static func width(of letters: some Collection<Letter>, _ style: TypeStyle) -> Double {
        let face = Typeface.dossier
        var (sum, last): (Double, Letter?) = (0, nil)
        for letter in letters {
            sum += face.advance(letter)
            if let last { sum += face.kerning(last, letter) + Double(style.tracking) }
            last = letter
        }
        return sum * Double(style.size) / 1000
    }
}
