#include "CMarkdown.h"
#include <md4c.h>
#include <string.h>

typedef struct reading {
    const char *bytes;
    size_t count;
    const cmarkdown_handler *handler;
    size_t events_left;
    // Where the last text ended: breaks are told without a place, and come after it.
    size_t last;
} reading;

static int spend(reading *reading) {
    if (reading->events_left == 0) return 1;
    reading->events_left -= 1;
    return 0;
}

static cmarkdown_block block_of(MD_BLOCKTYPE type) {
    switch (type) {
    case MD_BLOCK_QUOTE: return cmarkdown_block_quote;
    case MD_BLOCK_UL: return cmarkdown_block_unordered_list;
    case MD_BLOCK_OL: return cmarkdown_block_ordered_list;
    case MD_BLOCK_LI: return cmarkdown_block_item;
    case MD_BLOCK_HR: return cmarkdown_block_rule;
    case MD_BLOCK_H: return cmarkdown_block_heading;
    case MD_BLOCK_CODE: return cmarkdown_block_code;
    case MD_BLOCK_HTML: return cmarkdown_block_html;
    case MD_BLOCK_P: return cmarkdown_block_paragraph;
    case MD_BLOCK_TABLE: return cmarkdown_block_table;
    case MD_BLOCK_TR: return cmarkdown_block_row;
    case MD_BLOCK_TH: return cmarkdown_block_header_cell;
    case MD_BLOCK_TD: return cmarkdown_block_data_cell;
    default: return cmarkdown_block_other;
    }
}

static cmarkdown_span span_of(MD_SPANTYPE type) {
    switch (type) {
    case MD_SPAN_EM: return cmarkdown_span_emphasis;
    case MD_SPAN_STRONG: return cmarkdown_span_strong;
    case MD_SPAN_A: return cmarkdown_span_link;
    case MD_SPAN_DEL: return cmarkdown_span_deleted;
    default: return cmarkdown_span_other;
    }
}

static int on_enter_block(MD_BLOCKTYPE type, void *detail, void *context) {
    reading *reading = context;
    unsigned level = type == MD_BLOCK_H ? ((MD_BLOCK_H_DETAIL *)detail)->level : 0;
    reading->handler->open_block(reading->handler->state, block_of(type), level);
    return spend(reading);
}

static int on_leave_block(MD_BLOCKTYPE type, void *detail, void *context) {
    (void)detail;
    reading *reading = context;
    reading->handler->close_block(reading->handler->state, block_of(type));
    return 0;
}

static int on_enter_span(MD_SPANTYPE type, void *detail, void *context) {
    reading *reading = context;
    const uint8_t *target = NULL;
    size_t count = 0;
    if (type == MD_SPAN_A) {
        const MD_SPAN_A_DETAIL *link = detail;
        target = (const uint8_t *)link->href.text;
        count = link->href.size;
    }
    reading->handler->open_span(reading->handler->state, span_of(type), target, count);
    return spend(reading);
}

static int on_leave_span(MD_SPANTYPE type, void *detail, void *context) {
    (void)detail;
    reading *reading = context;
    reading->handler->close_span(reading->handler->state, span_of(type));
    return 0;
}

// The first line end at or after the last text.
static size_t next_line_end(const reading *reading) {
    size_t at = reading->last;
    while (at < reading->count && reading->bytes[at] != '\n' && reading->bytes[at] != '\r') at += 1;
    return at;
}

static void tell(reading *reading, cmarkdown_text kind, size_t start, size_t end) {
    reading->handler->text(reading->handler->state, kind, start, end);
    reading->last = end;
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context) {
    reading *reading = context;
    bool is_in_file = text >= reading->bytes && text + size <= reading->bytes + reading->count;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR || (!is_in_file && size > 0 && text[0] == '\n')) {
        size_t start = next_line_end(reading);
        size_t end = start;
        if (end < reading->count && reading->bytes[end] == '\r') end += 1;
        if (end < reading->count && reading->bytes[end] == '\n') end += 1;
        tell(reading, type == MD_TEXT_BR ? cmarkdown_text_hard_break : cmarkdown_text_line_end, start, end);
    } else if (is_in_file) {
        cmarkdown_text kind = type == MD_TEXT_ENTITY ? cmarkdown_text_entity
            : type == MD_TEXT_HTML ? cmarkdown_text_html : cmarkdown_text_normal;
        size_t start = (size_t)(text - reading->bytes);
        tell(reading, kind, start, start + size);
    }
    // What is left is the indentation of code and the space that a line end in a code span becomes; the line
    // end of the latter is told as the text after it starts on another line.
    return spend(reading);
}

bool cmarkdown_read(const uint8_t *bytes, size_t count, size_t events, const cmarkdown_handler *handler,
                    size_t *stopped_at) {
    reading reading = {(const char *)bytes, count, handler, events, 0};
    MD_PARSER parser;
    memset(&parser, 0, sizeof parser);
    // Indented text is how people set text in, not code.
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = on_enter_block;
    parser.leave_block = on_leave_block;
    parser.enter_span = on_enter_span;
    parser.leave_span = on_leave_span;
    parser.text = on_text;
    bool finished = count == 0 || md_parse(reading.bytes, (MD_SIZE)count, &parser, &reading) == 0;
    *stopped_at = reading.last;
    return finished;
}
