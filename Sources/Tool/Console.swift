import Glibc
import Storage

/// The terminal: what is shown, what is complained of, and whether a person is watching.
enum Console {
    /// Writes to standard output. A reader that has gone away is no fault of ours.
    static func show(_ text: String) {
        try? File.write(Array(text.utf8), to: STDOUT_FILENO)
    }

    /// Writes a line to standard error.
    static func complain(_ text: String) {
        try? File.write(Array("tilsynsklar: \(text)\n".utf8), to: STDERR_FILENO)
    }

    /// Whether standard output is a terminal that takes colour; `NO_COLOR` (no-color.org) says no.
    static var hasColour: Bool {
        let refusal = getenv("NO_COLOR")
        return isatty(STDOUT_FILENO) == 1 && (refusal == nil || refusal?.pointee == 0)
    }

    /// The columns of the terminal; 100 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return Int(size.ws_col)
    }

    /// Whether a person can see progress.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// How many processors can work at once.
    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Seconds on a clock that only goes forward.
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// A line of progress on standard error, from the second second on, where a person is watching.
struct ProgressLine {
    private let started = Console.seconds
    private var shown = 0.0
    private let isWatched = Console.isWatched

    mutating func show(_ done: Int, of total: Int) {
        guard isWatched else { return }
        let now = Console.seconds
        guard now - started > 1, now - shown > 0.2 || done == total else { return }
        shown = now
        let text =
            done == total
            ? "\r\u{1B}[K"
            : said("\rLæst \(done) af \(total) dokumenter", "\rRead \(done) of \(total) documents")
        try? File.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
