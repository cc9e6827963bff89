import Foundation
import Testing

@testable import Mustache

/// The official test cases, read from `mustache-spec` in the folder `shared` beside the package.
@Suite("The Mustache specification")
struct SpecificationTests {
    static let files = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
    ]

    @Test(
        "Every official case is rendered as expected", .enabled(if: SpecificationCase.folder != nil), arguments: files)
    func official(file: String) throws {
        let cases = try SpecificationCase.load(file)
        #expect(!cases.isEmpty)
        for test in cases {
            #expect(test.render() == test.expected, "\(file): \(test.name)")
        }
    }
}
