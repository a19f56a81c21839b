#pragma once
#include "cmarkup_condense.h"
#include "cmarkup_html.h"

// Overwrites, byte for byte, what libxml2 would lose text over or take too long for:
// NUL bytes, tags and attribute lists past the limits, quotes that never close, and the passages that Word wrote
// for programs that are not Word (`<![if !supportFootnotes]>`). Then shortens the text between tags; offsets it gives are those of the `count`
// bytes that `text` was made of.
void cmarkup_neutralise(cmarkup_condensed *text, size_t count, const cmarkup_html_limits *limits,
                        cmarkup_html_outcome *outcome);
