#pragma once
// XML as a stream of callbacks with byte offsets. Declares everything itself: no libxml2 type may pass through here.
#include <stddef.h>
#include <stdint.h>

/// An attribute in a callback; the pointers live as long as the callback. `value` is not ended by a NUL.
typedef struct {
    const char *name;
    /// NULL for an attribute in no namespace.
    const char *namespace_uri;
    const char *value;
    size_t value_length;
} cmarkup_xml_attribute;

/// Where something stood in the source, in bytes: `start` inclusive, `end` exclusive.
///
/// Bytes of the source itself where it is UTF-8. Otherwise they count the text as decoded to UTF-8, and a start may lie too
/// late; decode first where places matter.
typedef struct {
    size_t start;
    size_t end;
} cmarkup_xml_range;

/// What to call. NULL leaves one out. `owner` is handed through; names are UTF-8 and end with a NUL.
typedef struct {
    /// `range` is the start tag. `namespace_uri` is NULL outside any namespace.
    void (*start_element)(void *owner, const char *name, const char *namespace_uri,
                          const cmarkup_xml_attribute *attributes, size_t attribute_count,
                          cmarkup_xml_range range);
    /// `range` is the end tag, or the whole tag of an element that closes itself.
    void (*end_element)(void *owner, const char *name, const char *namespace_uri, cmarkup_xml_range range);
    /// Text and CDATA, in pieces; entities and line ends are resolved, so `length` may differ from the range's length.
    void (*text)(void *owner, const char *bytes, size_t length, cmarkup_xml_range range);
} cmarkup_xml_handlers;

typedef enum {
    CMARKUP_XML_OK = 0,
    /// Not well-formed, or cut off.
    CMARKUP_XML_MALFORMED,
    /// Has a DOCTYPE. Refused, since entities and outside files come in by it and no format we read needs one.
    CMARKUP_XML_DOCTYPE,
    CMARKUP_XML_TOO_DEEP,
    /// A tag is longer than 64 KB or has more than 256 attributes, which cost the square of their number.
    CMARKUP_XML_TAG_TOO_LONG,
    /// More than 2 GB.
    CMARKUP_XML_TOO_LARGE,
    CMARKUP_XML_OUT_OF_MEMORY
} cmarkup_xml_outcome;

/// How a parse ended; the place and message are those of the first fatal error, and only set for MALFORMED.
typedef struct {
    cmarkup_xml_outcome outcome;
    /// From 1; 0 where unknown.
    int32_t line;
    int32_t column;
    /// The parser's own English words, without a line end.
    char message[160];
} cmarkup_xml_result;

/// Reads a whole document. Nothing is fetched, no entity is declared or expanded beyond XML's own five, no global state is
/// changed; may run on several threads at once. `depth_limit` counts nested elements; above 250 it is taken as 250.
cmarkup_xml_result cmarkup_xml_parse(const void *bytes, size_t length, const cmarkup_xml_handlers *handlers,
                                     void *owner, size_t depth_limit);
