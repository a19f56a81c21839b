#define _GNU_SOURCE
#include "cmarkup_neutralise.h"
#include <string.h>
#include <strings.h>

// How far after `<![if …]>` its `<![endif]>` may stand for the passage between to be left out.
enum { conditional_reach = 4096 };

typedef struct scan {
    uint8_t *bytes;
    size_t count;
    const cmarkup_html_limits *limits;
    cmarkup_html_outcome *outcome;
    // Searches that reached the end of the file are not made again: from here on there is no such byte.
    size_t no_quote[2];
    size_t no_tag_end;
    size_t next_endif;
} scan;

static bool is_letter(uint8_t byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }

static bool is_space(uint8_t byte) { return byte == ' ' || (byte >= 0x09 && byte <= 0x0D); }

static size_t find_byte(const scan *scan, size_t from, uint8_t byte) {
    if (from >= scan->count) return scan->count;
    const uint8_t *found = memchr(scan->bytes + from, byte, scan->count - from);
    return found ? (size_t)(found - scan->bytes) : scan->count;
}

static size_t find_text(const scan *scan, size_t from, const char *text) {
    if (from >= scan->count) return scan->count;
    const uint8_t *found = memmem(scan->bytes + from, scan->count - from, text, strlen(text));
    return found ? (size_t)(found - scan->bytes) : scan->count;
}

static bool starts_with(const scan *scan, size_t at, const char *text) {
    size_t length = strlen(text);
    return at + length <= scan->count && strncasecmp((const char *)scan->bytes + at, text, length) == 0;
}

static void stop(scan *scan, size_t at) {
    scan->outcome->stopped = true;
    scan->outcome->stopped_at = at;
}

// Makes a comment of `from..<to`; what has no room for one is left as it is.
static void make_comment(scan *scan, size_t from, size_t to) {
    if (to - from < 7) return;
    memset(scan->bytes + from, 'x', to - from);
    memcpy(scan->bytes + from, "<!--", 4);
    memcpy(scan->bytes + to - 3, "-->", 3);
}

// Leaves out the passage that the condition ending at `condition_end` opens, if it is not meant for Word's readers.
static size_t skip_conditional(scan *scan, size_t start, size_t condition, size_t condition_end) {
    // List markers stay: their span is told by its style, and its text tells a numbered list from another.
    if (!starts_with(scan, condition, "[if !support") || starts_with(scan, condition, "[if !supportlists"))
        return condition_end;
    if (scan->next_endif < condition_end) scan->next_endif = find_text(scan, condition_end, "[endif]");
    if (scan->next_endif >= scan->count || scan->next_endif > condition_end + conditional_reach)
        return condition_end;
    size_t end = find_byte(scan, scan->next_endif, '>');
    if (end >= scan->count || end > scan->next_endif + 16) return condition_end;
    make_comment(scan, start, end + 1);
    return end + 1;
}

// `<!`: a comment, a condition, or a doctype.
static size_t pass_declaration(scan *scan, size_t start) {
    if (!starts_with(scan, start, "<!--")) {
        size_t end = find_byte(scan, start, '>');
        if (end >= scan->count) {
            scan->no_tag_end = start;
            return scan->count;
        }
        if (starts_with(scan, start, "<!doctype")) return end + 1;
        size_t after = end + 1;
        if (starts_with(scan, start, "<![if")) after = skip_conditional(scan, start, start + 2, after);
        // libxml2 reads a declaration it does not know as text.
        if (after == end + 1) make_comment(scan, start, after);
        return after;
    }
    if (starts_with(scan, start, "<!-->")) return start + 5;
    if (starts_with(scan, start, "<!--->")) return start + 6;
    size_t end = find_text(scan, start + 4, "-->");
    if (end >= scan->count) {
        stop(scan, start);
        return scan->count;
    }
    bool is_condition = end >= start + 5 && scan->bytes[end - 1] == ']' && starts_with(scan, start + 4, "[if");
    return is_condition ? skip_conditional(scan, start, start + 4, end + 3) : end + 3;
}

// The end of a quoted value that starts at `at`; 0, and the quote blanked, where nothing closes it.
static size_t pass_quoted(scan *scan, size_t at) {
    uint8_t quote = scan->bytes[at];
    size_t *none = &scan->no_quote[quote == '"'];
    if (at < *none) {
        size_t end = find_byte(scan, at + 1, quote);
        if (end < scan->count) return end + 1;
        *none = at;
    }
    scan->bytes[at] = ' ';
    return 0;
}

// The place of the `>` that ends a tag whose name ends at `at`, and how many attributes it may have.
static size_t find_tag_end(scan *scan, size_t at, size_t *attributes) {
    uint8_t before = ' ';
    while (at < scan->count && scan->bytes[at] != '>') {
        uint8_t byte = scan->bytes[at];
        if ((byte == '"' || byte == '\'') && before == '=') {
            size_t end = pass_quoted(scan, at);
            *attributes += 1;
            before = ' ';
            at = end ? end : at + 1;
            continue;
        }
        bool space = is_space(byte);
        if (space && at + 1 < scan->count && !is_space(scan->bytes[at + 1])) *attributes += 1;
        if (!space) before = byte;
        at += 1;
    }
    return at;
}

// The place after the end tag of a script or style element, inside which nothing is markup.
static size_t pass_raw(scan *scan, size_t from, const char *end_tag) {
    for (size_t at = find_byte(scan, from, '<'); at < scan->count; at = find_byte(scan, at + 1, '<')) {
        if (starts_with(scan, at, end_tag)) return at;
    }
    stop(scan, from);
    return scan->count;
}

static size_t pass_tag(scan *scan, size_t start) {
    if (start >= scan->no_tag_end) return start + 1;
    size_t name_end = start + 1;
    while (name_end < scan->count && !is_space(scan->bytes[name_end]) && scan->bytes[name_end] != '>'
           && !(scan->bytes[name_end] == '/' && name_end > start + 1))
        name_end += 1;
    size_t attributes = 0;
    size_t end = find_tag_end(scan, name_end, &attributes);
    bool too_long = end - start > scan->limits->tag_bytes;
    if (too_long) end = find_byte(scan, name_end, '>');
    if (end >= scan->count) {
        scan->no_tag_end = start;
        // A tag cut off by the end of the file is no text; a lone `<` before a long text is.
        if (too_long) scan->bytes[start] = ' ';
        return start + 1;
    }
    if (too_long || attributes > 2 * scan->limits->tag_attributes) {
        scan->outcome->tag_too_long = true;
        scan->bytes[name_end] = '>';
        make_comment(scan, name_end + 1, end + 1);
    }
    if (scan->bytes[end - 1] == '/') return end + 1;
    if (name_end - start == 7 && starts_with(scan, start, "<script")) return pass_raw(scan, end, "</script");
    if (name_end - start == 6 && starts_with(scan, start, "<style")) return pass_raw(scan, end, "</style");
    return end + 1;
}

// Passes the construct that `<` at `at` starts; `is_whole` says whether it ends where a tag or comment does, so that
// what follows is surely text. Gives the place after it, or after the `<` alone.
static size_t pass_markup(scan *scan, size_t at, bool *is_whole) {
    size_t end = at + 1;
    if (scan->bytes[at + 1] != '!') {
        end = pass_tag(scan, at);
    } else if (at < scan->no_tag_end || starts_with(scan, at, "<!--")) {
        end = pass_declaration(scan, at);
    }
    *is_whole = end > at + 1;
    return end;
}

void cmarkup_neutralise(cmarkup_condensed *text, size_t count, const cmarkup_html_limits *limits,
                        cmarkup_html_outcome *outcome) {
    uint8_t *bytes = text->bytes;
    // libxml2 takes a NUL between tags for the end of the document.
    for (uint8_t *nul = memchr(bytes, 0, count); nul; nul = memchr(nul, 0, count - (size_t)(nul - bytes)))
        *nul = ' ';
    scan scan = {bytes, count, limits, outcome, {SIZE_MAX, SIZE_MAX}, SIZE_MAX, 0};
    size_t tags = 0;
    size_t at = find_byte(&scan, 0, '<');
    while (at + 1 < count) {
        uint8_t next = bytes[at + 1];
        bool is_tag = next == '!' || next == '/' || is_letter(next);
        tags += is_tag;
        if (tags > limits->tags) {
            // libxml2 takes this for the end of the document.
            bytes[at] = 0;
            stop(&scan, at);
            break;
        }
        bool is_whole = false;
        size_t start = is_tag ? pass_markup(&scan, at, &is_whole) : at + 1;
        at = find_byte(&scan, start, '<');
        // Nothing reads or changes bytes before `at` any more.
        if (is_whole) cmarkup_condense(text, start, at);
    }
    cmarkup_condensed_finish(text, count);
}
