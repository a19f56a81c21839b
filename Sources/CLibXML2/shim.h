#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose headers redefine what Foundation's modules define. The handler
// structs that ICU changes are only ever held by pointer, so leaving it out here is safe.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
