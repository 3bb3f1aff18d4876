#include "CICU.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <unicode/utrans.h>
#include <unicode/ustring.h>
struct cicu_break { UBreakIterator *it; UText text; };
cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *status) {
  UErrorCode e = U_ZERO_ERROR; cicu_break *b = calloc(1, sizeof *b);
  b->it = ubrk_open(kind ? UBRK_SENTENCE : UBRK_WORD, locale, NULL, 0, &e);
  UText t = UTEXT_INITIALIZER; b->text = t; *status = e; return b; }
void cicu_break_close(cicu_break *b) { ubrk_close(b->it); utext_close(&b->text); free(b); }
int32_t cicu_break_set(cicu_break *b, const uint8_t *t, int32_t n, int32_t *status) {
  UErrorCode e = U_ZERO_ERROR; utext_openUTF8(&b->text, (const char *)t, n, &e); ubrk_setUText(b->it, &b->text, &e); *status = e; return ubrk_first(b->it); }
int32_t cicu_break_next(cicu_break *b) { return ubrk_next(b->it); }
struct cicu_trans { UTransliterator *t; };
cicu_trans *cicu_trans_open(const char *id, int32_t *status) {
  UErrorCode e = U_ZERO_ERROR; UChar u[64]; u_uastrcpy(u, id); cicu_trans *t = calloc(1, sizeof *t);
  t->t = utrans_openU(u, -1, UTRANS_FORWARD, NULL, 0, NULL, &e); *status = e; return t; }
void cicu_trans_close(cicu_trans *t) { utrans_close(t->t); free(t); }
int32_t cicu_trans_apply(cicu_trans *t, const uint16_t *in, int32_t n, uint16_t *out, int32_t cap, int32_t *status) {
  UErrorCode e = U_ZERO_ERROR; int32_t len = n, limit = n; memcpy(out, in, n * 2);
  utrans_transUChars(t->t, out, &len, cap, 0, &limit, &e); *status = e; return len; }
