#pragma once
#include <stddef.h>
#include <stdint.h>

/// A Danish Snowball stemmer. Not for use by two threads at once.
typedef struct cstemming_stemmer cstemming_stemmer;

cstemming_stemmer *cstemming_create(void);
void cstemming_destroy(cstemming_stemmer *stemmer);

/// The number of bytes at the start of `word`, UTF-8 in lower case, that are its stem. Snowball's Danish stemmer only
/// takes endings away, so a stem is always the beginning of its word.
size_t cstemming_stem_length(cstemming_stemmer *stemmer, const uint8_t *word, size_t length);
