internal import Foundation

/// The seeds of a random test. Each is an argument of the test, so that a failure names it:
///
///     @Test("…", arguments: Seed.fixed(0..<8))
///     func random(seed: UInt64) { var random = SplitMix64(seed: seed) … }
///
/// `DOSSIER_SEED=17 swift test --filter …` runs every random test with the seed 17 alone.
package enum Seed {
    /// The seed that the environment asks for.
    private static let wanted = ProcessInfo.processInfo.environment["DOSSIER_SEED"].flatMap { UInt64($0) }

    /// Seeds that are the same in every run.
    package static func fixed(_ seeds: Range<UInt64>) -> [UInt64] { wanted.map { [$0] } ?? Array(seeds) }

    /// A seed that is another one in every run.
    package static var fresh: [UInt64] { [wanted ?? UInt64.random(in: 0...UInt64.max)] }
}
