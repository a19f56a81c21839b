/// The looks of the sheet: on a screen of any width from 320 pixels, and on A4.
enum StyleSheet {
    static var css: String {
        let variables = Palette.variables.map { "--\($0.name):\($0.colour.css)" }.joined(separator: "; ")
        return ":root { color-scheme:light; \(variables) }\n" + text + lists + tables + findings + small
            + print
    }

    private static let text = """
        * { box-sizing:border-box }
        html { -webkit-text-size-adjust:100%; text-size-adjust:100% }
        body { margin:0; background:var(--wash); color:var(--ink); font:1rem/1.55 "Source Sans 3","Segoe UI",system-ui,"Helvetica Neue",Arial,sans-serif; overflow-wrap:break-word }
        main { max-width:62rem; margin:0 auto; padding:2.5rem 2.5rem 3rem; background:var(--paper) }
        h1 { font-size:2rem; line-height:1.2; margin:.1rem 0 .3rem; letter-spacing:-.01em; text-wrap:balance }
        h2 { font-size:1.3rem; line-height:1.3; margin:2.75rem 0 .75rem }
        h3 { font-size:1.08rem; line-height:1.35; margin:1.9rem 0 .5rem }
        h4, h5 { font-size:1rem; line-height:1.4; margin:0 }
        section.unit { margin-top:3.5rem; border-top:3px solid var(--ink) }
        section.unit > h2 { font-size:1.6rem; margin:1.5rem 0 .3rem } section.unit > h3 { font-size:1.25rem; margin:2.5rem 0 .5rem }
        section.unit > h4 { font-size:1.05rem; margin:1.6rem 0 .5rem }
        p { margin:.45rem 0 }
        a { color:var(--link); text-underline-offset:.15em }
        :focus-visible { outline:3px solid var(--link); outline-offset:2px; border-radius:2px }
        :target { scroll-margin-top:1rem }
        .skip { position:absolute; left:-100vw; padding:.5rem 1rem; background:var(--paper) }
        .skip:focus { left:.5rem; top:.5rem }
        .soft { color:var(--soft) }
        .kicker, .sub, .key, nav, footer { font-size:.9rem; color:var(--soft) }
        .kicker, .sub { margin:0 }
        .lead { margin:1.5rem 0 1rem; font-size:1.1rem; max-width:46rem }
        .lead strong { display:block; font-size:1.3rem; line-height:1.35; margin-bottom:.3rem }
        .say { margin:1.25rem 0; padding:.7rem 1rem; border-left:4px solid var(--part); background:var(--part-wash); border-radius:0 4px 4px 0 }
        footer { margin-top:3rem; padding-top:1rem; border-top:1px solid var(--line) }

        """

    private static let lists = """
        nav ul, ul.key { display:flex; flex-wrap:wrap; gap:.2rem 1.25rem; list-style:none; margin:0; padding:0 }
        nav { margin:1.25rem 0 0 }
        svg.bar { display:block; width:100%; height:1.9rem; margin:1.5rem 0 .6rem; border-radius:4px; overflow:hidden }
        svg.bar.small { height:.8rem; min-width:7rem; margin:.4rem 0 } svg.bar.small rect { height:100% }
        svg.bar text { fill:var(--paper); font-size:.85rem; font-weight:600 }
        svg.swatch { width:.8rem; height:.8rem; margin-right:.4rem; vertical-align:-.05rem; border-radius:2px }
        .fill-found { fill:var(--found) } .fill-part { fill:var(--part) } .fill-against { fill:var(--against) }
        .fill-people { fill:var(--people) } .fill-idle { fill:var(--idle) } .fill-ink { fill:var(--ink) }
        dl.facts { display:grid; grid-template-columns:repeat(auto-fill,minmax(12rem,1fr)); gap:.7rem 1.75rem; margin:1.5rem 0 0; padding:1rem 0; border-block:1px solid var(--line) }
        dl.facts dt { font-size:.82rem; color:var(--soft) }
        dl.facts dd { margin:0 }
        ul.plain { margin:.5rem 0; padding-left:1.2rem } ul.plain li { margin:.3rem 0 }

        """

    private static let tables = """
        table { border-collapse:collapse; width:100%; margin:.5rem 0; font-variant-numeric:tabular-nums }
        caption { text-align:left; color:var(--soft); font-size:.9rem; padding-bottom:.4rem }
        th, td { padding:.6rem 1rem .6rem 0; border-bottom:1px solid var(--line); vertical-align:top; text-align:left }
        thead th { font-size:.82rem; color:var(--soft); font-weight:600; border-bottom-width:2px; white-space:nowrap }
        tbody th { font-weight:600 } table.wide-answer tbody th { width:32% } table.wide-answer .tag { text-wrap:balance }
        table.points th:first-child { width:4rem } table.points th:nth-child(3) { width:10rem }
        tfoot th, tfoot td { font-weight:600; border-bottom:0 }
        th.number, td.number { text-align:right }
        td:last-child, th:last-child { padding-right:0 }
        td blockquote, td p { margin:.2rem 0 }
        td.none { color:var(--soft) }
        .tag { display:inline-block; font-size:.84rem; line-height:1.5; font-weight:600; padding:.05rem .55rem; border-radius:3px }
        .found { color:var(--found); background:var(--found-wash) } .part { color:var(--part); background:var(--part-wash) }
        .against { color:var(--against); background:var(--against-wash) } .people { color:var(--people); background:var(--people-wash) }
        .idle { color:var(--idle); background:var(--idle-wash) }
        code, .place { font:.86rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace; overflow-wrap:anywhere }
        .place { color:var(--soft) }

        """

    private static let findings = """
        article { border:1px solid var(--line); border-left:4px solid var(--idle); border-radius:5px; padding:.9rem 1.2rem 1rem; margin:.9rem 0 }
        article.error { border-left-color:var(--against) } article.warning { border-left-color:var(--part) }
        article header { display:flex; flex-wrap:wrap; gap:.3rem 1rem; align-items:baseline; justify-content:space-between }
        article header h4, article header h5 { flex:1 1 16rem }
        article > .place { margin:.15rem 0 .5rem }
        blockquote { margin:.6rem 0; padding:.1rem 0 .1rem .9rem; border-left:3px solid var(--line) }
        mark { background:var(--mark); color:inherit; padding:.05em .15em; border-radius:2px }
        del { color:var(--soft); background:none } ins { text-decoration:none; background:var(--insertion); padding:.05em .2em; border-radius:2px }
        .do { margin:.8rem 0 0; padding:.6rem .85rem; background:var(--wash); border-radius:4px }
        .meta { margin:.6rem 0 0; font-size:.86rem; color:var(--soft) }

        """

    private static let small = """
        @media screen and (max-width:44rem) {
        main { padding:1.5rem 1.1rem 2rem }
        h1 { font-size:1.6rem } .lead strong { font-size:1.15rem } .lead { font-size:1.02rem }
        article { padding:.8rem .9rem }
        table.stack, table.stack tbody, table.stack tfoot, table.stack tr, table.stack td, table.stack th { display:block; width:100% }
        table.stack thead { position:absolute; left:-100vw }
        table.stack tr { padding:.7rem 0; border-bottom:1px solid var(--line) }
        table.stack th, table.stack td { border:0; padding:.1rem 0; text-align:left }
        table.stack td[data-label]::before { content:attr(data-label) ": "; color:var(--soft); font-size:.86rem }
        table.stack td.none { display:none }
        }

        """

    private static let print = """
        @page { size:A4; margin:16mm 15mm 18mm }
        @media print {
        html { font-size:10pt } body { background:none; line-height:1.45 } main { max-width:none; padding:0 }
        h2 { margin-top:2rem } section.unit { border-top:0; margin-top:0 }
        h2, h3, h4, h5, caption { break-after:avoid } article, tr, .lead, .say, dl.facts, blockquote { break-inside:avoid }
        thead { display:table-header-group } tfoot { display:table-row-group }
        section.unit { break-before:page } nav, .skip { display:none } a { color:inherit; text-decoration:none }
        p, li { orphans:3; widows:3 }
        svg, .tag, mark, ins, .do, .say { -webkit-print-color-adjust:exact; print-color-adjust:exact }
        }

        """
}
