/// Small documents that hold what goes wrong in real ones.
enum Fixtures {
    static let html = """
        <!DOCTYPE html>
        <html lang="da"><head><meta charset="utf-8"><title>Pr&oslash;ve &amp; svar</title>
        <style>p { color: red } /* <p>ikke tekst</p> */</style></head>
        <body>
        <h1>Instruks 😀 for pr&oslash;vesvar</h1>
        <p>Læ<b>gen</b> ser&nbsp;svar hver
        dag – også i <i>ferie</i>&#32;n &amp; på "helligdage". 5 &lt; 7 < 9 & 3&foo;</p>
        <table><tr><th colspan=2>Felt</th><th rowspan="2">Værdi</th></tr>
        <tr><td>a</td><td></td></tr><tr><td></td><td>x<table><tr><td>indre</td></tr></table></td></tr></table>
        <ul><li>et<li>to<ol><li>to-et</ol><li><p>tre</p><p>fire</p></ul>
        <blockquote>Citat på <q>dansk</q></blockquote>
        <pre>linje 1
          linje 2</pre>
        <dl><dt>Navn<dd>Skt. Anna<dt>By<dd>Ålborg</dl>
        <p>første<br>anden<br><br>tredje <del>slettet</del><ins>indsat</ins></p>
        <p>ord&shy;deling og bekendt\u{AD}
        gørelse</p>
        uden element
        <div>i <span style="font-weight:bold">fed</span><div>indre</div> efter</div>
        <p><a href="https://example.dk/?a=1&amp;b=2">link</a><aside role="doc-footnote">Note</aside>
        </body></html>
        efter slutningen
        """

    static let word = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
        <meta http-equiv=Content-Type content="text/html; charset=windows-1252">
        <!--[if gte mso 9]><xml><o:P>ikke tekst</o:P></xml><![endif]--></head><body lang=DA>
        <p class=MsoTitle>Instruks<o:p></o:p></p>
        <p class=MsoHeading8>Formål</p>
        <p class=MsoNormal style='mso-outline-level:2'><span style='mso-list:Ignore'>1.<span
        style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>Omfang</p>
        <p class=MsoNormal><span lang=DA>Læ</span><span lang=EN-US style='mso-ansi-language:EN-US'>gen</span><span
        style='mso-spacerun:yes'>  </span>ser <st1:place w:st="on">Herning</st1:place>.<o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>punkt et</p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>a)<span>&nbsp;</span></span><![endif]>under et</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>punkt to</p>
        <p class=MsoNormal>Se noten<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
        class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>.<span
        style='display:none;mso-hide:all'>skjult</span><del>slettet</del></p>
        <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
        <p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1">[1]</a> Bekendtgørelsen</p>
        </div></div></body></html>
        """

    static let markdown = """
        ---
        titel: "Prøvesvar"
        gælder fra: 2025-01-01

        tags: [a, b]
        ---
        # Instruks 😀 for *prøvesvar*

        Lægen ser **svar** hver
        dag&nbsp;&ndash; også ~~aldrig~~ i [ferien](https://example.dk/?a=1&amp;b=2).\\
        Ny linje med `kode
        her` og \\*stjerne\\*[^1].

        | Felt | Værdi |
        |---|---|
        | a | <b>b</b> |
        | c |

        - et
        - [x] to

          mere
            1. to-et

        > Citat
        > på to linjer

        <div><p>Rå &aelig;ble<br>html</p><script>x()</script></div>

        ```
        pre  1

        pre 2
        ```

        Overskrift
        ==========
        [^1]: Note
        [^to]: Anden note
        """

    static let text = "Overskrift\r\n\r\nLægen ser svar 😀 hver\r\ndag – også i »ferien«.\r\n\r\nSlut"

    /// Every fixture as a file, in every encoding it may come in.
    static let files: [(name: String, bytes: [UInt8])] = [
        ("utf8.html", Array(html.utf8)), ("word.html", windows1252(word)), ("a.md", Array(markdown.utf8)),
        ("a.txt", Array(text.utf8)), ("bom.html", [0xEF, 0xBB, 0xBF] + Array(html.utf8)),
        ("bom.md", [0xEF, 0xBB, 0xBF] + Array(markdown.utf8)),
        ("16le.html", utf16(html, littleEndian: true, mark: true)),
        ("16be.md", utf16(markdown, littleEndian: false, mark: true)),
        ("16le.txt", utf16(text, littleEndian: true, mark: false)),
        ("crlf.html", Array(html.split(separator: "\n").joined(separator: "\r\n").utf8)),
        ("crlf.md", Array(markdown.split(separator: "\n").joined(separator: "\r\n").utf8)),
        ("cr.txt", Array("et\rto\r\rtre".utf8)), ("empty.html", []), ("empty.md", []), ("empty.txt", []),
    ]
}
