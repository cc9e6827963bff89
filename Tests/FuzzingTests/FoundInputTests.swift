import Fuzzing
import Testing

/// Inputs at which a fuzzer made something fall; here they only have to be taken.
@Suite("Inputs that fuzzing found")
struct FoundInputTests {
    @Test("Every kind takes nothing, and noise", arguments: FuzzedInput.allCases)
    func noise(kind: FuzzedInput) async throws {
        try await kind.take([])
        try await kind.take([0xFF, 0x00, 0xE2, 0x80, 0xAE] + Array("---\n[[\n".utf8))
    }
}
