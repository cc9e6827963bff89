/// A place in a text file: line and column, both 1-based; columns count Unicode characters (scalars).
package struct Position: Hashable, Comparable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int = 1) {
        self.line = line
        self.column = column
    }

    package static let start = Position(line: 1, column: 1)

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A value and where the editor wrote it.
package struct Located<Value: Sendable>: Sendable {
    package var value: Value
    package var position: Position

    package init(_ value: Value, at position: Position) {
        self.value = value
        self.position = position
    }
}

extension Located: Equatable where Value: Equatable {}
