#include "CStemmer.h"

#include <libstemmer.h>

duizhao_stemmer *duizhao_stemmer_open(const char *language) {
  return (duizhao_stemmer *)sb_stemmer_new(language, "UTF_8");
}

void duizhao_stemmer_close(duizhao_stemmer *stemmer) {
  sb_stemmer_delete((struct sb_stemmer *)stemmer);
}

int32_t duizhao_stemmer_stem(duizhao_stemmer *stemmer, const uint8_t *word, int32_t length, const uint8_t **result) {
  struct sb_stemmer *open = (struct sb_stemmer *)stemmer;
  *result = sb_stemmer_stem(open, word, length);
  return *result ? sb_stemmer_length(open) : -1;
}
