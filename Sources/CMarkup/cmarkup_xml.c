#define _GNU_SOURCE  // memmem
#include "cmarkup_xml.h"

#include "../CLibXML2/shim.h"

#include <libxml/parserInternals.h>
#include <limits.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>

enum { longest_tag = 64 * 1024, deepest = 250, most_attributes = 256 };

typedef struct {
    const xmlChar *bytes;
    size_t length;
    xmlParserCtxtPtr parser;
    const cmarkup_xml_handlers *handlers;
    void *owner;
    size_t depth;
    size_t depth_limit;
    cmarkup_xml_result result;
} parse_state;

static pthread_once_t initialized = PTHREAD_ONCE_INIT;

static size_t offset_of(const xmlParserInputPtr input, const xmlChar *at) {
    return (size_t)input->consumed + (size_t)(at - input->base);
}

static void stop(parse_state *state, cmarkup_xml_outcome outcome) {
    if (state->result.outcome == CMARKUP_XML_OK) state->result.outcome = outcome;
    xmlStopParser(state->parser);
}

// What lies behind the parser's cursor: libxml2 keeps only the last lines of it, but the source itself is still there.
typedef struct {
    const xmlChar *base;
    const xmlChar *cursor;
    size_t base_offset;
} passed_bytes;

static passed_bytes passed(const parse_state *state) {
    const xmlParserInputPtr input = state->parser->input;
    size_t offset = offset_of(input, input->cur);
    if (input->buf && input->buf->encoder)
        return (passed_bytes){input->base, input->cur, offset_of(input, input->base)};
    return (passed_bytes){state->bytes, state->bytes + (offset < state->length ? offset : state->length), 0};
}

// In broken input libxml2 may report a tag that never closes; no range goes beyond the source for that.
static cmarkup_xml_range range_of(const parse_state *state, size_t start, size_t end) {
    const xmlParserInputPtr input = state->parser->input;
    bool is_source = !(input->buf && input->buf->encoder);
    if (is_source && end > state->length) end = state->length;
    return (cmarkup_xml_range){start < end ? start : end, end};
}

// '<' cannot stand inside a tag of well-formed XML, so the nearest one before the cursor opens the tag.
static size_t tag_start(const parse_state *state) {
    passed_bytes bytes = passed(state);
    const xmlChar *at = bytes.cursor;
    while (at > bytes.base && *--at != '<') {}
    return bytes.base_offset + (size_t)(at - bytes.base);
}

static void on_internal_subset(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name, (void)external, (void)system;
    stop(data, CMARKUP_XML_DOCTYPE);
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                     const xmlChar **namespaces, int count, int defaulted, const xmlChar **raw) {
    (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
    parse_state *state = data;
    if (++state->depth > state->depth_limit) {
        stop(state, CMARKUP_XML_TOO_DEEP);
        return;
    }
    if (!state->handlers->start_element) return;
    if (count > most_attributes) {
        stop(state, CMARKUP_XML_TAG_TOO_LONG);
        return;
    }
    cmarkup_xml_attribute attributes[most_attributes];
    size_t kept = 0;
    for (; kept < (size_t)count; kept++) {
        const xmlChar **five = raw + kept * 5;
        attributes[kept] = (cmarkup_xml_attribute){(const char *)five[0], (const char *)five[2],
                                                   (const char *)five[3], (size_t)(five[4] - five[3])};
    }
    // libxml2 calls while it still stands before '>' or '/>'.
    const xmlParserInputPtr input = state->parser->input;
    size_t end = offset_of(input, input->cur) + (*input->cur == '/' ? 2 : 1);
    state->handlers->start_element(state->owner, (const char *)name, (const char *)uri, attributes, kept,
                                   range_of(state, tag_start(state), end));
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)prefix;
    parse_state *state = data;
    state->depth--;
    if (!state->handlers->end_element) return;
    const xmlParserInputPtr input = state->parser->input;
    state->handlers->end_element(state->owner, (const char *)name, (const char *)uri,
                                 range_of(state, tag_start(state), offset_of(input, input->cur)));
}

// Walks back from the cursor over the source of text that libxml2 has copied: line ends may be one byte longer there,
// and a reference is written "&...;".
static const xmlChar *copied_text_start(const xmlChar *base, const xmlChar *cursor, const xmlChar *text, int length) {
    const xmlChar *at = cursor;
    if (at > base && at[-1] == ';' && length > 0 && length <= 4 && text[length - 1] != ';') {
        const xmlChar *reference = at - 1;
        while (reference > base && at - reference < 16 && *reference != '&') reference--;
        if (*reference == '&') return reference;
    }
    for (int left = length; left > 0 && at > base; left--) {
        at--;
        if (text[left - 1] == '\n' && *at == '\n' && at > base && at[-1] == '\r') at--;
    }
    return at;
}

static void hand_on_text(parse_state *state, const xmlChar *text, int length, size_t after) {
    if (!state->handlers->text) return;
    const xmlParserInputPtr input = state->parser->input;
    cmarkup_xml_range range;
    if (text >= input->base && text < input->end) {
        range.start = offset_of(input, text);
        range.end = range.start + (size_t)length;
    } else {
        passed_bytes bytes = passed(state);
        const xmlChar *end = bytes.cursor - bytes.base > (ptrdiff_t)after ? bytes.cursor - after : bytes.base;
        // Looking ahead, libxml2 may already have stepped over the CR of the next line end.
        if (end > bytes.base && end[-1] == '\r' && length > 0 && text[length - 1] != '\n') end--;
        const xmlChar *start = copied_text_start(bytes.base, end, text, length);
        range.start = bytes.base_offset + (size_t)(start - bytes.base);
        range.end = bytes.base_offset + (size_t)(end - bytes.base);
    }
    state->handlers->text(state->owner, (const char *)text, (size_t)length,
                          range_of(state, range.start, range.end));
}

static void on_text(void *data, const xmlChar *text, int length) {
    hand_on_text(data, text, length, 0);
}

// libxml2 calls once for a section, when it has passed its "]]>".
static void on_cdata(void *data, const xmlChar *text, int length) {
    hand_on_text(data, text, length, strlen("]]>"));
}

static void on_error(void *data, xmlErrorPtr error) {
    parse_state *state = data;
    if (!error || error->level < XML_ERR_FATAL || state->result.line) return;
    state->result.line = error->line > 0 ? error->line : 0;
    state->result.column = error->int2 > 0 ? error->int2 : 0;
    if (!error->message) return;
    strncpy(state->result.message, error->message, sizeof state->result.message - 1);
    state->result.message[strcspn(state->result.message, "\r\n")] = 0;
}

static const unsigned char *after(const unsigned char *from, const unsigned char *end, const char *mark) {
    const unsigned char *found = memmem(from, (size_t)(end - from), mark, strlen(mark));
    return found ? found + strlen(mark) : end;
}

static bool opens_name(unsigned char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte == ':' || byte >= 0x80;
}

// One memchr per tag; comments and CDATA may hold anything.
static bool has_long_tag(const unsigned char *bytes, size_t length) {
    const unsigned char *end = bytes + length;
    const unsigned char *at = bytes;
    while (at < end && (at = memchr(at, '<', (size_t)(end - at)))) {
        if (end - at >= 4 && memcmp(at, "<!--", 4) == 0) {
            at = after(at + 4, end, "-->");
        } else if (end - at >= 9 && memcmp(at, "<![CDATA[", 9) == 0) {
            at = after(at + 9, end, "]]>");
        } else if (end - at < 2 || !opens_name(at[1])) {
            at++;
        } else {
            const unsigned char *closed = memchr(at, '>', (size_t)(end - at));
            if ((closed ? closed : end) - at > longest_tag) return true;
            at++;
        }
    }
    return false;
}

static xmlSAXHandler handlers_of_ours(void) {
    xmlSAXHandler sax;
    memset(&sax, 0, sizeof sax);
    sax.initialized = XML_SAX2_MAGIC;
    sax.internalSubset = on_internal_subset;
    sax.startElementNs = on_start;
    sax.endElementNs = on_end;
    sax.characters = on_text;
    sax.ignorableWhitespace = on_text;
    sax.cdataBlock = on_cdata;
    sax.serror = on_error;
    return sax;
}

cmarkup_xml_result cmarkup_xml_parse(const void *bytes, size_t length, const cmarkup_xml_handlers *handlers,
                                     void *owner, size_t depth_limit) {
    parse_state state = {0};
    state.bytes = length ? bytes : (const xmlChar *)" ";
    state.length = length;
    state.handlers = handlers;
    state.owner = owner;
    state.depth_limit = depth_limit < deepest ? depth_limit : deepest;
    if (length > INT_MAX) {
        state.result.outcome = CMARKUP_XML_TOO_LARGE;
        return state.result;
    }
    if (has_long_tag(bytes, length)) {
        state.result.outcome = CMARKUP_XML_TAG_TOO_LONG;
        return state.result;
    }
    pthread_once(&initialized, xmlInitParser);
    // libxml2 makes no parser for no bytes at all; one space gives the error that an empty document deserves.
    state.parser = xmlCreateMemoryParserCtxt((const char *)state.bytes, length ? (int)length : 1);
    if (!state.parser) {
        state.result.outcome = CMARKUP_XML_OUT_OF_MEMORY;
        return state.result;
    }
    xmlCtxtUseOptions(state.parser, XML_PARSE_NONET);
    *state.parser->sax = handlers_of_ours();
    state.parser->userData = &state;
    xmlParseDocument(state.parser);
    if (state.result.outcome == CMARKUP_XML_OK && !state.parser->wellFormed)
        state.result.outcome = CMARKUP_XML_MALFORMED;
    if (state.parser->myDoc) xmlFreeDoc(state.parser->myDoc);
    xmlFreeParserCtxt(state.parser);
    return state.result;
}
