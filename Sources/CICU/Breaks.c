#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_breaks {
  UBreakIterator *iterator;
  UText text;
};

const char *cicu_error_name(int32_t code) { return u_errorName((UErrorCode)code); }

cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  cicu_breaks *breaks = calloc(1, sizeof *breaks);
  if (!breaks) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaks->iterator = ubrk_open(kind ? UBRK_SENTENCE : UBRK_WORD, locale, NULL, 0, &error);
  breaks->text = (UText)UTEXT_INITIALIZER;
  *status = error;
  if (U_SUCCESS(error)) return breaks;
  free(breaks);
  return NULL;
}

void cicu_breaks_close(cicu_breaks *breaks) {
  ubrk_close(breaks->iterator);
  utext_close(&breaks->text);
  free(breaks);
}

int32_t cicu_breaks_start(cicu_breaks *breaks, const uint8_t *text, int32_t length, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&breaks->text, (const char *)text, length, &error);
  ubrk_setUText(breaks->iterator, &breaks->text, &error);
  *status = error;
  return U_SUCCESS(error) ? ubrk_first(breaks->iterator) : -1;
}

int32_t cicu_breaks_next(cicu_breaks *breaks) { return ubrk_next(breaks->iterator); }
