/// The part of a picture that stays in view where the picture is cut: `top`, `left`, `50% 20%`.
package struct PictureFocus: Sendable, Hashable, Comparable {
    /// Percent of the way from the left, and from the top.
    private let x: Int
    private let y: Int

    /// Steps of this many percent are fine enough for the eye, and keep the style sheet short.
    private static let step = 5

    /// Reads one or two words or percentages, in the order of CSS: the way from the left first.
    package init?(_ text: String) {
        let parts = text.lowercased().split(separator: " ")
        guard (1...2).contains(parts.count) else { return nil }
        var (x, y): (Int?, Int?)
        var free: [Int] = []
        for part in parts {
            switch part {
            case "left" where x == nil: x = 0
            case "right" where x == nil: x = 100
            case "top" where y == nil: y = 0
            case "bottom" where y == nil: y = 100
            case "centre", "center": free.append(50)
            default:
                guard let percent = Self.percent(part) else { return nil }
                free.append(percent)
            }
        }
        for way in free {
            if x == nil { x = way } else if y == nil { y = way } else { return nil }
        }
        (self.x, self.y) = (x ?? 50, y ?? 50)
    }

    private static func percent(_ text: Substring) -> Int? {
        guard text.hasSuffix("%"), let number = Int(text.dropLast()), 0...100 ~= number else { return nil }
        return (number + step / 2) / step * step
    }

    /// The class of pictures with this focus; nil for the centre, which needs none.
    package var className: String? { x == 50 && y == 50 ? nil : "focus-\(x)-\(y)" }

    /// The rule of that class for a style sheet.
    package var rule: String? { className.map { ".\($0) {\n  object-position: \(x)% \(y)%;\n}\n" } }

    package static func < (one: Self, other: Self) -> Bool { (one.x, one.y) < (other.x, other.y) }
}
