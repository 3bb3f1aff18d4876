#pragma once
#include <stdint.h>
typedef struct cicu_break cicu_break;
cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *status);
void cicu_break_close(cicu_break *b);
int32_t cicu_break_set(cicu_break *b, const uint8_t *t, int32_t n, int32_t *status);
int32_t cicu_break_next(cicu_break *b);
typedef struct cicu_trans cicu_trans;
cicu_trans *cicu_trans_open(const char *id, int32_t *status);
void cicu_trans_close(cicu_trans *t);
int32_t cicu_trans_apply(cicu_trans *t, const uint16_t *in, int32_t n, uint16_t *out, int32_t cap, int32_t *status);
