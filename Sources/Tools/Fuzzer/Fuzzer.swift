import Dispatch
import Foundation
import Fuzzing

/// Runs libFuzzer (https://llvm.org/docs/LibFuzzer.html), with its own arguments, on the kind of input that `DOSSIER_FUZZED` names.
@main
enum Fuzzer {
    static func main() {
        var count = CommandLine.argc
        var arguments = unsafe CommandLine.unsafeArgv
        exit(unsafe runLibFuzzer(&count, &arguments) { start, count in unsafe takeInput(start, count) })
    }

    static let kind: FuzzedInput = {
        let name = ProcessInfo.processInfo.environment["DOSSIER_FUZZED"] ?? ""
        guard let kind = FuzzedInput(rawValue: name) else {
            let names = FuzzedInput.allCases.map(\.rawValue).joined(separator: ", ")
            stop("DOSSIER_FUZZED must be one of \(names)", status: 64)
        }
        return kind
    }()

    static func stop(_ reason: String, status: Int32) -> Never {
        FileHandle.standardError.write(Data("\(reason)\n".utf8))
        exit(status)
    }
}

@_extern(c, "LLVMFuzzerRunDriver")
func runLibFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What libFuzzer calls with each of its inputs.
@_cdecl("LLVMFuzzerTestOneInput")
func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let done = DispatchSemaphore(value: 0)
    Task {
        do { try await Fuzzer.kind.take(bytes) } catch { Fuzzer.stop("\(error)", status: 74) }
        done.signal()
    }
    done.wait()
    return 0
}
