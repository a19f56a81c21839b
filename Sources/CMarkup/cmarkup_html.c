#include "cmarkup_html.h"
#include "cmarkup_condense.h"
#include "cmarkup_names.h"
#include "cmarkup_neutralise.h"
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>
#include <strings.h>

enum {
    name_cache_size = 256,
    passed_attributes = 16,
    longest_reference = 65536,
    // libxml2's HTML_PARSER_BIG_BUFFER_SIZE: longer text comes in pieces of this length or a character more.
    longest_piece = 1000,
};

typedef struct reading {
    htmlParserCtxtPtr parser;
    // What libxml2 reads: the document, neutralised and condensed. Offsets are those in it until the handler is called.
    cmarkup_condensed text;
    const uint8_t *bytes;
    size_t count;
    const cmarkup_html_limits *limits;
    const cmarkup_html_handler *handler;
    cmarkup_html_outcome outcome;
    // Text not yet handed on: libxml2 cuts text into pieces of about 1,000 bytes.
    size_t run_start;
    size_t run_end;
    // Where the last text ended.
    size_t text_end;
    // Elements by the address of their name, which libxml2 keeps once for each name.
    const xmlChar *names[name_cache_size];
    cmarkup_element elements[name_cache_size];
} reading;

// MARK: Names

cmarkup_element cmarkup_html_element(const uint8_t *name, size_t count) {
    size_t low = 1;
    size_t high = sizeof cmarkup_element_names / sizeof *cmarkup_element_names;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const char *other = cmarkup_element_names[middle];
        int order = strncasecmp((const char *)name, other, count);
        if (order == 0 && other[count] != 0) order = -1;
        if (order == 0) return (cmarkup_element)middle;
        if (order < 0) high = middle; else low = middle + 1;
    }
    return cmarkup_element_other;
}

static cmarkup_element element_named(reading *reading, const xmlChar *name) {
    size_t slot = ((uintptr_t)name >> 3) % name_cache_size;
    if (reading->names[slot] != name) {
        reading->names[slot] = name;
        reading->elements[slot] = cmarkup_html_element(name, strlen((const char *)name));
    }
    return reading->elements[slot];
}

static bool attribute_named(const xmlChar *name, cmarkup_attribute_name *found) {
    static const char *const names[] = {"class", "colspan", "hidden", "href", "id", "role", "rowspan", "style"};
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        if (names[index][0] == name[0] && strcmp(names[index], (const char *)name) == 0) {
            *found = (cmarkup_attribute_name)index;
            return true;
        }
    }
    return false;
}

// MARK: Text

// The offset of libxml2's cursor. Exact only for input that is UTF-8 when it gets there.
static size_t position(const reading *reading) {
    htmlParserInputPtr input = reading->parser->input;
    return input ? input->consumed + (size_t)(input->cur - input->base) : reading->count;
}

static size_t long_offset(reading *reading, size_t offset) { return cmarkup_long_offset(&reading->text, offset); }

static void flush(reading *reading) {
    if (reading->run_end > reading->run_start)
        reading->handler->text(reading->handler->state, long_offset(reading, reading->run_start),
                               long_offset(reading, reading->run_end));
    reading->run_start = reading->run_end = 0;
}

static void add_verbatim(reading *reading, size_t start, size_t end) {
    if (reading->run_end != start || reading->run_end == reading->run_start) {
        flush(reading);
        reading->run_start = start;
    }
    reading->run_end = end;
    reading->text_end = end;
}

// What `&#128;`–`&#159;` mean (HTML, §13.2.5.84): the characters of windows-1252, as old word processors wrote them.
static const uint16_t windows_1252[32] = {
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
};

static void add_replaced(reading *reading, const uint8_t *text, size_t count, size_t start, size_t end) {
    flush(reading);
    uint8_t character[3];
    if (count == 2 && text[0] == 0xC2 && text[1] >= 0x80 && text[1] <= 0x9F) {
        uint16_t code = windows_1252[text[1] - 0x80];
        if (code >= 0x800) {
            character[0] = (uint8_t)(0xE0 | code >> 12);
            character[1] = (uint8_t)(0x80 | (code >> 6 & 0x3F));
            character[2] = (uint8_t)(0x80 | (code & 0x3F));
            text = character;
            count = 3;
        } else if (code >= 0xA0) {
            character[0] = (uint8_t)(0xC0 | code >> 6);
            character[1] = (uint8_t)(0x80 | (code & 0x3F));
            text = character;
        }
    }
    reading->handler->replaced(reading->handler->state, text, count, long_offset(reading, start),
                               long_offset(reading, end));
    reading->text_end = end;
}

// The `&` that the reference ending at `end` starts with; `end` where there is none.
static size_t reference_start(const reading *reading, size_t end) {
    size_t lowest = end > longest_reference ? end - longest_reference : 0;
    if (reading->text_end > lowest && reading->text_end <= end) lowest = reading->text_end;
    for (size_t at = end; at > lowest; at--) {
        uint8_t byte = reading->bytes[at - 1];
        if (byte == '&') return at - 1;
        bool in_name = byte >= 0x80 || byte == '#' || byte == ';' || (byte >= '0' && byte <= '9') || byte == '.'
            || byte == ':' || byte == '-' || byte == '_' || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
        if (!in_name) break;
    }
    return end;
}

// Where a run ending at `end` starts if libxml2 dropped characters of it that XML does not allow (controls, U+FFFE);
// `end` where it is no such run.
static size_t start_of_gappy_run(const reading *reading, const xmlChar *text, size_t count, size_t end) {
    size_t at = end;
    while (count > 0 && at > reading->text_end) {
        at -= 1;
        uint8_t byte = reading->bytes[at];
        if (byte == text[count - 1] || (byte == 0 && text[count - 1] == ' ')) {
            count -= 1;
        } else if (byte >= 0x20 && byte != 0xEF && byte != 0xBF && byte != 0xBE) {
            return end;
        }
    }
    return count == 0 ? at : end;
}

static void on_text(void *context, const xmlChar *text, int length) {
    reading *reading = context;
    size_t count = (size_t)length;
    htmlParserInputPtr input = reading->parser->input;
    if (count == 0 || input == NULL) return;
    if (text >= input->base && text + count <= input->end) {
        size_t start = input->consumed + (size_t)(text - input->base);
        add_verbatim(reading, start, start + count);
        return;
    }
    size_t end = position(reading);
    const uint8_t *bytes = reading->bytes;
    if (count >= longest_piece) {
        // Such a piece is told before the cursor has passed its last character.
        size_t passed_end = end + 1;
        while (passed_end < reading->count && (bytes[passed_end] & 0xC0) == 0x80) passed_end += 1;
        if (passed_end <= reading->count && memcmp(bytes + passed_end - count, text, count) == 0) end = passed_end;
    }
    size_t reference = count < longest_piece ? reference_start(reading, end) : end;
    if (reference < end) {
        // A name that is no entity comes in two pieces, `&` and the name, both told after the name was read.
        bool is_named = bytes[reference + 1] != '#' && strncmp((const char *)bytes + reference, "&amp", 4) != 0;
        if (count == 1 && text[0] == '&' && is_named) {
            add_verbatim(reading, reference, reference + 1);
        } else {
            add_replaced(reading, text, count, reference, end);
        }
    } else if (count == 1 && text[0] == '<' && end < reading->count && bytes[end] == '<') {
        // A `<` that starts no tag is told before it is passed.
        add_verbatim(reading, end, end + 1);
    } else if (end >= count && memcmp(bytes + end - count, text, count) == 0) {
        add_verbatim(reading, end - count, end);
    } else {
        size_t start = start_of_gappy_run(reading, text, count, end);
        bool is_gappy = start < end;
        if (!is_gappy && reading->text_end < end) start = reading->text_end;
        bool is_shortened = long_offset(reading, end) - long_offset(reading, start) != end - start;
        if (is_gappy || is_shortened) {
            add_verbatim(reading, start, end);
        } else {
            add_replaced(reading, text, count, start, end);
        }
    }
}

// MARK: Elements

static size_t passed(const xmlChar **attributes, cmarkup_attribute *out) {
    size_t count = 0;
    for (; attributes != NULL && attributes[0] != NULL && count < passed_attributes; attributes += 2) {
        if (!attribute_named(attributes[0], &out[count].name)) continue;
        out[count].value = attributes[1];
        out[count].count = attributes[1] ? strlen((const char *)attributes[1]) : 0;
        count += 1;
    }
    return count;
}

// Takes the element just started off libxml2's stack, so that the stack stays bounded while the text is still read.
static void forget_innermost(htmlParserCtxtPtr parser) {
    parser->nameNr -= 1;
    parser->nameTab[parser->nameNr] = NULL;
    parser->name = parser->nameNr > 0 ? parser->nameTab[parser->nameNr - 1] : NULL;
    // Else `/>` would end the element outside.
    if (parser->input->cur[0] == '/' && parser->input->cur[1] == '>') parser->input->cur += 1;
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
    reading *reading = context;
    flush(reading);
    cmarkup_element element = element_named(reading, name);
    size_t end = position(reading);
    if (end < reading->count && reading->bytes[end] == '/') end += 1;
    if (end < reading->count) end += 1;
    end = long_offset(reading, end);
    size_t depth = (size_t)reading->parser->nameNr;
    bool is_raw = element == cmarkup_element_script || element == cmarkup_element_style;
    if (depth > reading->limits->depth && !is_raw) {
        reading->outcome.too_deep = true;
        forget_innermost(reading->parser);
        reading->handler->too_deep(reading->handler->state, element, end);
        return;
    }
    cmarkup_attribute out[passed_attributes];
    size_t count = passed(attributes, out);
    reading->handler->open(reading->handler->state, element, depth, end, out, count);
}

static void on_end(void *context, const xmlChar *name) {
    (void)name;
    reading *reading = context;
    flush(reading);
    reading->handler->close(reading->handler->state, (size_t)reading->parser->nameNr);
}

// MARK: Reading

static void read_condensed(reading *reading) {
    xmlInitParser();
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)reading->bytes, (int)reading->count);
    if (parser == NULL) {
        reading->outcome.stopped = true;
        return;
    }
    reading->parser = parser;
    htmlSAXHandler handlers;
    memset(&handlers, 0, sizeof handlers);
    handlers.startElement = on_start;
    handlers.endElement = on_end;
    handlers.characters = on_text;
    handlers.ignorableWhitespace = on_text;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
        | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOIMPLIED);
    *parser->sax = handlers;
    parser->userData = reading;
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
    flush(reading);
    htmlFreeParserCtxt(parser);
}

cmarkup_html_outcome cmarkup_html_read(const uint8_t *bytes, size_t count, const cmarkup_html_limits *limits,
                                       const cmarkup_html_handler *handler) {
    reading reading = {.limits = limits, .handler = handler};
    if (count == 0 || count > INT32_MAX) return reading.outcome;
    if (!cmarkup_condensed_make(&reading.text, bytes, count)) {
        reading.outcome.stopped = true;
        return reading.outcome;
    }
    cmarkup_neutralise(&reading.text, count, limits, &reading.outcome);
    reading.bytes = reading.text.bytes;
    reading.count = reading.text.count;
    read_condensed(&reading);
    cmarkup_condensed_free(&reading.text);
    return reading.outcome;
}

uint32_t cmarkup_html_entity(const uint8_t *name, size_t count) {
    char copy[16];
    if (count == 0 || count >= sizeof copy) return 0;
    memcpy(copy, name, count);
    copy[count] = 0;
    const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)copy);
    return entity ? entity->value : 0;
}
