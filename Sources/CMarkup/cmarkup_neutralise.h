#pragma once
#include "cmarkup_html.h"

// Overwrites, byte for byte so that every offset stays, what libxml2 would lose text over or take too long for:
// NUL bytes, tags and attribute lists past the limits, quotes that never close, and the passages that Word wrote
// for programs that are not Word (`<![if !supportFootnotes]>`).
void cmarkup_neutralise(uint8_t *bytes, size_t count, const cmarkup_html_limits *limits,
                        cmarkup_html_outcome *outcome);
