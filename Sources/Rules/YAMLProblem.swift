/// What libyaml complains of, in Danish: what is wrong, and what it is most often.
enum YAMLProblem {
    /// Said of a complaint that has no words of its own here.
    static let unknown = "se efter indrykning, kolon og anførselstegn her og i linjen før"

    /// By a piece of libyaml's sentence (`scanner.c`, `parser.c`), the first that fits.
    private static let sentences: [(english: String, danish: String)] = [
        (
            "cannot start any token",
            "tegnet kan ikke stå først; brug mellemrum, ikke tabulator, og sæt tekst i anførselstegn"
        ),
        ("found a tab", "brug mellemrum, ikke tabulator"),
        ("mapping values are not allowed", "der er et kolon for meget, eller linjen er rykket forkert ind"),
        ("could not find expected ':'", "der mangler et kolon (»navn: værdi«)"),
        ("did not find expected key", "linjen er rykket forkert ind, eller der mangler et kolon"),
        (
            "did not find expected '-' indicator",
            "linjen er rykket forkert ind; hvert punkt i en liste begynder med »- «"
        ),
        ("did not find expected ',' or ']'", "der mangler »]« eller et komma"),
        ("did not find expected ',' or '}'", "der mangler »}« eller et komma"),
        ("found unexpected end of stream", "der mangler et anførselstegn til sidst"),
        ("found unexpected document indicator", "der mangler et anførselstegn før »---«"),
        (
            "block sequence entries are not allowed",
            "et punkt med »- « kan ikke stå her; skriv det på en ny linje"
        ),
        ("found undefined alias", "»*« betyder noget særligt i YAML; sæt teksten i anførselstegn"),
        (
            "did not find expected alphabetic or numeric",
            "»*« og »&« betyder noget særligt i YAML; sæt teksten i anførselstegn"
        ),
        ("found unknown escape character", "»\\« betyder noget særligt mellem \"…\"; brug '…' i stedet"),
        (
            "did not find expected <document start>",
            "der står noget efter filens indhold, eller linjen er rykket forkert ind"
        ),
        ("control characters are not allowed", "filen holder tegn, der ikke er tekst"),
        ("invalid leading UTF-8", "filen er ikke UTF-8"),
    ]

    static func danish(_ problem: String) -> String {
        sentences.first { problem.contains($0.english) }?.danish ?? unknown
    }
}
