import Base

extension Deployment {
    /// Does work while nobody else deploys to the target.
    func locked<Value>(_ work: () throws(DeployFailure) -> Value) throws(DeployFailure) -> Value {
        if options.breaksLock { try target.unlock() }
        let owner = LockOwner.own
        do throws(DeployFailure) {
            try target.lock(owner.text)
        } catch {
            guard case .locked(let holder) = error else { throw error }
            guard LockOwner(holder)?.isGone(from: owner) ?? false else {
                throw .locked(
                    "\(target.name) is locked by \(holder.isEmpty ? "another deploy" : holder); if none is running there any more, add --unlock"
                )
            }
            tell(.note("the deploy of \(holder) did not end; what it left behind is cleared away"))
            try target.unlock()
            try target.lock(owner.text)
        }
        defer {
            do throws(DeployFailure) { try target.unlock() } catch {
                tell(.note("the lock at \(target.name) could not be removed: \(error.message)"))
            }
        }
        return try work()
    }
}

/// Who holds a lock: a machine and a process of it, as `desk.example 4711`.
struct LockOwner: Sendable, Equatable {
    var machine: String
    var process: pid_t

    init(machine: String, process: pid_t) { (self.machine, self.process) = (machine, process) }

    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let process = pid_t(parts[1]), process > 0 else { return nil }
        self.init(machine: String(parts[0]), process: process)
    }

    static var own: LockOwner {
        var name = [CChar](repeating: 0, count: 256)
        let isKnown = gethostname(&name, name.count - 1) == 0
        let host = String(decoding: name.prefix { $0 > 0x20 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return LockOwner(machine: isKnown && !host.isEmpty ? host : "unknown", process: getpid())
    }

    var text: String { "\(machine) \(process)" }

    /// Whether it was a process of the same machine that has ended.
    func isGone(from other: LockOwner) -> Bool {
        machine == other.machine && process != other.process && kill(process, 0) != 0 && errno == ESRCH
    }
}
