#include "cmarkup_condense.h"
#include <stdlib.h>
#include <string.h>

enum {
    // Shorter runs are not worth a stretch.
    shortest_run = 16,
    padding = 8,
};

enum {
    // Ends a run and is copied: markup, quotes, what libxml2 drops or looks at more closely.
    copied = 0,
    // Starts a run, as a letter does, or goes on in one.
    starts = 1,
    // Goes on in a run.
    follows = 2,
};

// EF is copied, since U+FFFE and U+FFFF, which libxml2 drops, begin with it.
static const uint8_t kinds[256] = {
    ['\n'] = follows, [' '] = follows, ['('] = follows, [')'] = follows, ['*'] = follows, ['+'] = follows,
    [','] = follows, ['.'] = follows, [':'] = follows, [';'] = follows, ['%'] = follows,
    ['0' ... '9'] = starts, ['A' ... 'Z'] = starts, ['a' ... 'z'] = starts,
    [0x80 ... 0xBF] = follows, [0xC2 ... 0xEE] = starts, [0xF0 ... 0xF4] = starts,
};

bool cmarkup_condensed_make(cmarkup_condensed *text, const uint8_t *bytes, size_t count) {
    memset(text, 0, sizeof *text);
    text->bytes = malloc(count + padding);
    if (text->bytes == NULL) return false;
    memcpy(text->bytes, bytes, count);
    memset(text->bytes + count, 0, padding);
    return true;
}

static void take(cmarkup_condensed *text, size_t to) {
    size_t length = to - text->taken;
    if (text->count != text->taken) memmove(text->bytes + text->count, text->bytes + text->taken, length);
    text->count += length;
    text->taken = to;
}

static bool has_room(cmarkup_condensed *text) {
    if (text->stretch_count < text->stretch_room) return true;
    size_t room = text->stretch_room ? text->stretch_room * 2 : 64;
    void *grown = realloc(text->stretches, room * sizeof *text->stretches);
    if (grown == NULL) return false;
    text->stretches = grown;
    text->stretch_room = room;
    return true;
}

// Puts `x` in the place of `from..<to`.
static void shorten(cmarkup_condensed *text, size_t from, size_t to) {
    // Without memory the text stays long, which is slower and no less right.
    if (!has_room(text)) return;
    take(text, from);
    text->bytes[text->count++] = 'x';
    text->taken = to;
    text->stretches[text->stretch_count++] = (struct cmarkup_stretch){text->count, to};
}

void cmarkup_condense(cmarkup_condensed *text, size_t from, size_t to) {
    const uint8_t *bytes = text->bytes;
    size_t at = from;
    while (at < to) {
        if (bytes[at] == '&') {
            // The name of a reference has to stay, and it may end without `;`.
            while (at < to && bytes[at] != ' ' && bytes[at] != '\n') at += 1;
        }
        while (at < to && kinds[bytes[at]] != starts && bytes[at] != '&') at += 1;
        size_t start = at;
        while (at < to && kinds[bytes[at]] != copied) at += 1;
        if (at - start >= shortest_run) shorten(text, start, at);
    }
}

void cmarkup_condensed_finish(cmarkup_condensed *text, size_t count) {
    take(text, count);
    memset(text->bytes + text->count, 0, padding);
}

size_t cmarkup_long_offset(cmarkup_condensed *text, size_t short_offset) {
    const struct cmarkup_stretch *stretches = text->stretches;
    size_t cursor = text->cursor;
    while (cursor < text->stretch_count && stretches[cursor].short_start <= short_offset) cursor += 1;
    while (cursor > 0 && stretches[cursor - 1].short_start > short_offset) cursor -= 1;
    text->cursor = cursor;
    if (cursor == 0) return short_offset;
    return stretches[cursor - 1].long_start + (short_offset - stretches[cursor - 1].short_start);
}

void cmarkup_condensed_free(cmarkup_condensed *text) {
    free(text->stretches);
    free(text->bytes);
}
