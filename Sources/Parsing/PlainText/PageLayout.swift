/// Where the pages of a text begin, and which lines are page furniture: headers, footers and page numbers.
///
/// Lines are compared with their digits and the width of their spaces left out, so `side 1 af 9` equals `side 2 af 9`.
/// Costs a pass over the lines and one over the bytes of those near page edges.
struct PageLayout {
    /// What a line is to its page.
    enum Role: UInt8 {
        case body
        case header
        case footer
        /// A header or footer line that has been kept before.
        case repeated
        case footnote
    }

    /// One for each line.
    private(set) var roles: [Role]
    /// The line each page begins with; the first is 0.
    private(set) var pageStarts: [Int]

    init(_ text: PlainText, habits: TextHabits) {
        roles = [Role](repeating: .body, count: text.lines.count)
        pageStarts = [0]
        guard text.lines.count > 1 else { return }
        let hasFormFeeds = text.lines.dropFirst().contains { $0.traits.contains(.afterFormFeed) }
        if hasFormFeeds {
            startPages(text) { $0.traits.contains(.afterFormFeed) }
        } else {
            startPagesByNumber(text, habits: habits)
        }
        if pageStarts.count > 1 {
            markFurniture(text)
            markFootnotes(text)
        }
    }

    /// Whether a page begins at `line` or between it and the body line before it.
    func beginsPage(after previous: Int, upTo line: Int) -> Bool {
        var low = 0
        var high = pageStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pageStarts[middle] <= line { low = middle } else { high = middle }
        }
        return pageStarts[low] > previous
    }
}

// MARK: - Where pages begin

extension PageLayout {
    private mutating func startPages(_ text: PlainText, where isStart: (TextLine) -> Bool) {
        for index in text.lines.indices.dropFirst() where isStart(text.lines[index]) {
            pageStarts.append(index)
        }
    }

    /// Starts pages at, or after, the lines that hold a page number, and at lines with one space before them.
    private mutating func startPagesByNumber(_ text: PlainText, habits: TextHabits) {
        let numbered = text.lines.indices.filter { text.isPageNumber(text.lines[$0]) }
        var starts: Set<Int> = []
        // A number among the first lines is part of a header, so that pages begin as many lines before each.
        let isHeader = numbersStandInHeaders(numbered, text)
        for line in numbered {
            let start = isHeader ? line - numbered[0] : line + 1
            if start > 0, start < text.lines.count { starts.insert(start) }
            if isHeader { roles[line] = .header } else { roles[line] = .footer }
        }
        if habits.spaceStartsPages {
            for index in text.lines.indices.dropFirst() where text.lines[index].indent == 1 {
                starts.insert(index)
            }
        }
        pageStarts.append(contentsOf: starts.sorted())
        keepFirst(numbered, text)
    }

    /// Whether page numbers are part of headers: the lines before the first one stand before the second one too.
    private func numbersStandInHeaders(_ numbered: [Int], _ text: PlainText) -> Bool {
        guard numbered.count > 1, numbered[0] < 4 else { return false }
        let distance = numbered[1] - numbered[0]
        return (0..<numbered[0]).allSatisfy {
            text.key(of: text.lines[$0]) == text.key(of: text.lines[$0 + distance])
        }
    }

    /// Keeps the first of lines that are equal up to digits, drops the others.
    private mutating func keepFirst(_ candidates: [Int], _ text: PlainText) {
        var seen: Set<UInt64> = []
        for line in candidates where !seen.insert(text.key(of: text.lines[line])).inserted {
            roles[line] = .repeated
        }
    }
}

// MARK: - Headers and footers

extension PageLayout {
    private static let headerDepth = 16
    private static let footerDepth = 6

    private func page(_ index: Int, of count: Int) -> Range<Int> {
        pageStarts[index]..<(index + 1 < pageStarts.count ? pageStarts[index + 1] : count)
    }

    private mutating func markFurniture(_ text: PlainText) {
        let pages = pageStarts.indices.map { page($0, of: text.lines.count) }
        // The last two lines of a short page are its foot.
        mark(.header, text, pages.map { Array($0.prefix(min(PageLayout.headerDepth, max(3, $0.count - 2)))) })
        mark(.footer, text, pages.map { Array($0.suffix(PageLayout.footerDepth).reversed()) })
    }

    /// Marks the lines near an edge of the pages that recur there; `edges` has each page's, from the edge inward.
    private mutating func mark(_ role: Role, _ text: PlainText, _ edges: [[Int]]) {
        var pagesWith: [UInt64: (count: Int, lastPage: Int)] = [:]
        var keys: [[UInt64]] = []
        for (page, edge) in edges.enumerated() {
            let pageKeys = edge.map { text.key(of: text.lines[$0]) }
            for key in pageKeys where pagesWith[key]?.lastPage != page {
                pagesWith[key] = ((pagesWith[key]?.count ?? 0) + 1, page)
            }
            keys.append(pageKeys)
        }
        let isShort = edges.count < 5
        let needed = isShort ? 2 : max(3, edges.count * 2 / 5)
        var seen: Set<UInt64> = []
        for (page, edge) in edges.enumerated() {
            for (line, key) in zip(edge, keys[page]) {
                let recurs = (pagesWith[key]?.count ?? 0) >= needed
                // Few pages prove little: there, furniture reaches from the edge without a break.
                guard recurs || !isShort || roles[line] != .body else { break }
                guard recurs, roles[line] == .body || roles[line] == role else { continue }
                roles[line] = seen.insert(key).inserted ? role : .repeated
            }
        }
    }
}

// MARK: - Footnotes

extension PageLayout {
    /// Marks the last lines of a page that begin with a number the page's text refers to.
    private mutating func markFootnotes(_ text: PlainText) {
        for index in pageStarts.indices.dropLast() {
            let lines = page(index, of: text.lines.count).filter { roles[$0] == .body }
            guard let first = footnoteStart(text, lines) else { continue }
            for line in lines[first...] { roles[line] = .footnote }
        }
    }

    /// The place in `lines` where footnotes begin, among the last twelve.
    private func footnoteStart(_ text: PlainText, _ lines: [Int]) -> Int? {
        for place in max(1, lines.count - 12)..<max(1, lines.count) {
            let line = text.lines[lines[place]]
            guard let number = text.footnoteNumber(line) else { continue }
            let before = lines[max(0, place - 60)..<place]
            if before.contains(where: { text.hasSuperscript(number, in: text.lines[$0]) }) { return place }
        }
        return nil
    }
}
