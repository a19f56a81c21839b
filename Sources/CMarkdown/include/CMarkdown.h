#pragma once
// Markdown as a stream of blocks, spans and text, each text with its byte offsets, read by md4c.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum __attribute__((enum_extensibility(closed))) cmarkdown_block {
    cmarkdown_block_other = 0,
    cmarkdown_block_code, cmarkdown_block_data_cell, cmarkdown_block_header_cell, cmarkdown_block_heading,
    cmarkdown_block_html, cmarkdown_block_item, cmarkdown_block_ordered_list, cmarkdown_block_paragraph,
    cmarkdown_block_quote, cmarkdown_block_row, cmarkdown_block_rule, cmarkdown_block_table,
    cmarkdown_block_unordered_list,
} cmarkdown_block;

typedef enum __attribute__((enum_extensibility(closed))) cmarkdown_span {
    cmarkdown_span_other = 0,
    cmarkdown_span_deleted, cmarkdown_span_emphasis, cmarkdown_span_link, cmarkdown_span_strong,
} cmarkdown_span;

typedef enum __attribute__((enum_extensibility(closed))) cmarkdown_text {
    cmarkdown_text_normal = 0,
    cmarkdown_text_entity, cmarkdown_text_hard_break, cmarkdown_text_html,
    // A line end of the file, which in code is real and elsewhere is not.
    cmarkdown_text_line_end,
} cmarkdown_text;

// What a reader is told. Offsets are in bytes from the start of the input. Pointers hold during the call only.
typedef struct cmarkdown_handler {
    void *state;
    // `level` is a heading's; else 0.
    void (*open_block)(void *state, cmarkdown_block block, unsigned level);
    void (*close_block)(void *state, cmarkdown_block block);
    // `target` is a link's; else NULL.
    void (*open_span)(void *state, cmarkdown_span span, const uint8_t *target, size_t count);
    void (*close_span)(void *state, cmarkdown_span span);
    void (*text)(void *state, cmarkdown_text kind, size_t start, size_t end);
} cmarkdown_handler;

// Reads `count` bytes of UTF-8; false, with the offset in `stopped_at`, where it gave up after `events` events:
// a table of many columns has more cells than the file has bytes.
bool cmarkdown_read(const uint8_t *bytes, size_t count, size_t events, const cmarkdown_handler *handler,
                    size_t *stopped_at);
