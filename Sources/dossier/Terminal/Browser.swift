import Base

/// The person's own browser.
enum Browser {
    /// Opens an address; false where there is no program to do it.
    static func open(_ address: String) -> Bool {
        #if canImport(Darwin)
            let program = "open"
            var actions: posix_spawn_file_actions_t?
        #else
            let program = "xdg-open"
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0)
        }
        var arguments = [strdup(program), strdup(address), nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        return posix_spawnp(&child, program, &actions, nil, &arguments, environ) == 0
    }
}
