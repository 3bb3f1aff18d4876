#pragma once

#include <stdint.h>

/// A Snowball stemmer of the system's libstemmer; one for each thread.
typedef struct duizhao_stemmer duizhao_stemmer;

/// Opens the stemmer of a language (ISO 639 or English name) for UTF-8; NULL where there is none.
duizhao_stemmer *duizhao_stemmer_open(const char *language);

void duizhao_stemmer_close(duizhao_stemmer *stemmer);

/// Stems a lower-case word; the result is valid until the next call. Returns its length in bytes, -1 without memory.
int32_t duizhao_stemmer_stem(duizhao_stemmer *stemmer, const uint8_t *word, int32_t length, const uint8_t **result);
