#pragma once
// HTML as a stream of elements and text, each with its byte offsets, read by libxml2's SAX parser.
// No libxml2 header is included here: theirs reach ICU, which clashes with Foundation's modules.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The elements a reader treats in a way of their own; all others are `cmarkup_element_other`.
typedef enum __attribute__((enum_extensibility(closed))) cmarkup_element {
    cmarkup_element_other = 0,
    cmarkup_element_a, cmarkup_element_address, cmarkup_element_article, cmarkup_element_aside,
    cmarkup_element_b, cmarkup_element_blockquote, cmarkup_element_body, cmarkup_element_br,
    cmarkup_element_button, cmarkup_element_caption, cmarkup_element_center, cmarkup_element_dd,
    cmarkup_element_del, cmarkup_element_details, cmarkup_element_dialog, cmarkup_element_dir,
    cmarkup_element_div, cmarkup_element_dl, cmarkup_element_dt, cmarkup_element_em,
    cmarkup_element_fieldset, cmarkup_element_figcaption, cmarkup_element_figure,
    cmarkup_element_footer, cmarkup_element_form, cmarkup_element_h1, cmarkup_element_h2,
    cmarkup_element_h3, cmarkup_element_h4, cmarkup_element_h5, cmarkup_element_h6,
    cmarkup_element_head, cmarkup_element_header, cmarkup_element_hgroup, cmarkup_element_hr,
    cmarkup_element_html, cmarkup_element_i, cmarkup_element_input, cmarkup_element_legend,
    cmarkup_element_li, cmarkup_element_main, cmarkup_element_menu, cmarkup_element_nav,
    cmarkup_element_noscript, cmarkup_element_ol, cmarkup_element_optgroup, cmarkup_element_option,
    cmarkup_element_p, cmarkup_element_pre, cmarkup_element_q, cmarkup_element_s,
    cmarkup_element_script, cmarkup_element_search, cmarkup_element_section, cmarkup_element_select,
    cmarkup_element_strike, cmarkup_element_strong, cmarkup_element_style, cmarkup_element_summary,
    cmarkup_element_svg, cmarkup_element_table, cmarkup_element_tbody, cmarkup_element_td,
    cmarkup_element_template, cmarkup_element_textarea, cmarkup_element_tfoot, cmarkup_element_th,
    cmarkup_element_thead, cmarkup_element_title, cmarkup_element_tr, cmarkup_element_ul,
    cmarkup_element_xml,
} cmarkup_element;

// The attributes that are passed on.
typedef enum __attribute__((enum_extensibility(closed))) cmarkup_attribute_name {
    cmarkup_attribute_class, cmarkup_attribute_colspan, cmarkup_attribute_hidden, cmarkup_attribute_href,
    cmarkup_attribute_id, cmarkup_attribute_role, cmarkup_attribute_rowspan, cmarkup_attribute_style,
} cmarkup_attribute_name;

// An attribute with its value, entities decoded; `value` is NULL where the attribute has none.
typedef struct cmarkup_attribute {
    cmarkup_attribute_name name;
    const uint8_t *value;
    size_t count;
} cmarkup_attribute;

// What a reader is told. Offsets are in bytes from the start of the input. Pointers hold during the call only.
typedef struct cmarkup_html_handler {
    void *state;
    // A start tag that ends at `end`; `depth` counts the open elements, this one included.
    void (*open)(void *state, cmarkup_element element, size_t depth, size_t end,
                 const cmarkup_attribute *attributes, size_t count);
    // The end, written or implied, of the element at `depth`.
    void (*close)(void *state, size_t depth);
    // A start tag deeper than the limit: no `close` follows.
    void (*too_deep)(void *state, cmarkup_element element, size_t end);
    // Text that stands letter by letter at `start..<end`.
    void (*text)(void *state, size_t start, size_t end);
    // Text that stands for the bytes at `start..<end`, as a character reference does.
    void (*replaced)(void *state, const uint8_t *bytes, size_t count, size_t start, size_t end);
} cmarkup_html_handler;

// What a document may cost. The bounds count bytes and tags, not time, so that the same bytes give the same events.
typedef struct cmarkup_html_limits {
    size_t depth;            // elements inside each other
    size_t tag_bytes;        // bytes of one tag
    size_t tag_attributes;   // attributes of one tag: libxml2 compares each with all before it
    size_t tags;             // `<` of the whole document; what follows the last is not read
} cmarkup_html_limits;

// What was left out.
typedef struct cmarkup_html_outcome {
    bool too_deep;
    bool tag_too_long;
    bool stopped;
    size_t stopped_at;
} cmarkup_html_outcome;

// Reads `count` bytes of valid UTF-8. Costs time in proportion to `count`, whatever the bytes.
cmarkup_html_outcome cmarkup_html_read(const uint8_t *bytes, size_t count, const cmarkup_html_limits *limits,
                                       const cmarkup_html_handler *handler);

// The code point that the entity `name` (without & and ;) stands for; 0 for a name HTML 4 does not have.
uint32_t cmarkup_html_entity(const uint8_t *name, size_t count);

// The element whose name is `name`, in any case.
cmarkup_element cmarkup_html_element(const uint8_t *name, size_t count);
