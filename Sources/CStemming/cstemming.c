#include "CStemming.h"
#include <libstemmer.h>

cstemming_stemmer *cstemming_create(void) {
    return (cstemming_stemmer *)sb_stemmer_new("danish", "UTF_8");
}

void cstemming_destroy(cstemming_stemmer *stemmer) {
    sb_stemmer_delete((struct sb_stemmer *)stemmer);
}

size_t cstemming_stem_length(cstemming_stemmer *stemmer, const uint8_t *word, size_t length) {
    struct sb_stemmer *snowball = (struct sb_stemmer *)stemmer;
    if (snowball == NULL || sb_stemmer_stem(snowball, word, (int)length) == NULL) {
        return length;
    }
    return (size_t)sb_stemmer_length(snowball);
}
