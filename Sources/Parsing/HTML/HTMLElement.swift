import CMarkup

extension cmarkup_element {
    /// Whether the element stands on lines of its own, so that words before and after it are never one.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir,
            .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6,
            .header, .hgroup, .hr, .legend, .li, .main, .menu, .nav, .ol, .optgroup, .option, .p, .pre,
            .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul:
            true
        default: false
        }
    }

    /// Whether the element is a table or a part of one.
    var isTablePart: Bool {
        switch self {
        case .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption: true
        default: false
        }
    }

    /// The level of a heading's element; 1 for all others.
    var headingLevel: Int {
        switch self {
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 1
        }
    }
}
