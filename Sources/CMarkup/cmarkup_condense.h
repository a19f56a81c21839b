#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Text made short for libxml2, which spends most of its time copying text character by character, and the way back.
//
// Every long run of letters and spaces becomes one `x`: libxml2 sees the same tags and references in the same order,
// and where it tells of an `x`, the run it stands for is told in its place. Offsets in the short text are called short.
typedef struct cmarkup_condensed {
    uint8_t *bytes;
    // How many bytes of the short text there are, and how many of the long one it was made from.
    size_t count;
    size_t taken;
    // By short offset: from `short_start` on, bytes lie `long_start - short_start` further on in the long text.
    struct cmarkup_stretch {
        size_t short_start;
        size_t long_start;
    } *stretches;
    size_t stretch_count;
    size_t stretch_room;
    // The stretch the last offset was in: offsets are asked for in order, or nearly.
    size_t cursor;
} cmarkup_condensed;

// Makes a copy of `count` bytes, followed by a few NULs, to be shortened in place; false where there is no memory.
bool cmarkup_condensed_make(cmarkup_condensed *text, const uint8_t *bytes, size_t count);

// Shortens `from..<to`, long offsets of bytes that are surely text; bytes before it that were not shortened stay.
// Costs a pass over the bytes.
void cmarkup_condense(cmarkup_condensed *text, size_t from, size_t to);

// Takes all bytes up to the long offset `count` that were not shortened.
void cmarkup_condensed_finish(cmarkup_condensed *text, size_t count);

// The long offset of a short one.
size_t cmarkup_long_offset(cmarkup_condensed *text, size_t short_offset);

void cmarkup_condensed_free(cmarkup_condensed *text);
