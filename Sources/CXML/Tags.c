#include "CXML.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  xmlParserCtxtPtr parser;
  const uint8_t *bytes;
  size_t count;
  duizhao_xml_tag_handler handler;
  void *context;
  int32_t status;
  int32_t line;
  char *message;
  int is_empty;
} scan;

static size_t position(scan *self) {
  long consumed = xmlByteConsumed(self->parser);
  return consumed < 0 ? 0 : (size_t)consumed > self->count ? self->count : (size_t)consumed;
}

static void stop(scan *self, int32_t status) {
  if (self->status == DUIZHAO_XML_END_OF_FILE) {
    self->status = status;
    self->line = (int32_t)xmlSAX2GetLineNumber(self->parser);
  }
  xmlStopParser(self->parser);
}

/// Called when the attributes have been read; the parser stands before `>` or `/>`.
static void start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **namespace_list, int attributes, int defaulted, const xmlChar **attribute_list) {
  scan *self = data;
  (void)prefix, (void)namespaces, (void)namespace_list, (void)attributes, (void)defaulted, (void)attribute_list;
  size_t at = position(self);
  self->is_empty = at < self->count && self->bytes[at] == '/';
  size_t end = at + (self->is_empty ? 2 : 1);
  // No `<` may stand in a tag behind its first.
  size_t begin = at < self->count ? at : self->count - 1;
  while (begin > 0 && self->bytes[begin] != '<') begin--;
  if (end > self->count) end = self->count;
  if (self->handler(self->context, DUIZHAO_XML_START, (const char *)name, (const char *)uri, begin, end)) {
    stop(self, DUIZHAO_XML_STOPPED);
  }
}

/// Called when the parser stands behind the tag; an element without content ends where its start tag does.
static void end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  scan *self = data;
  (void)prefix;
  size_t end = position(self);
  size_t begin = end;
  if (self->is_empty) {
    self->is_empty = 0;
  } else {
    while (begin > 0 && self->bytes[begin - 1] != '<') begin--;
    if (begin > 0) begin--;
  }
  if (self->handler(self->context, DUIZHAO_XML_END, (const char *)name, (const char *)uri, begin, end)) {
    stop(self, DUIZHAO_XML_STOPPED);
  }
}

static void note_error(void *data, xmlErrorPtr error) {
  scan *self = data;
  if (error->level < XML_ERR_ERROR || self->message) return;
  // The parser itself refuses most entities that nothing declares.
  int is_entity = error->str1
    && (error->code == XML_ERR_UNDECLARED_ENTITY || error->code == XML_WAR_UNDECLARED_ENTITY);
  self->message = strdup(is_entity ? error->str1 : error->message ? error->message : "");
  self->line = error->line;
  self->status = is_entity ? DUIZHAO_XML_ENTITY : DUIZHAO_XML_MALFORMED;
  if (!self->message) return;
  size_t length = strlen(self->message);
  while (length > 0 && self->message[length - 1] == '\n') self->message[--length] = 0;
}

static void refuse_entity(void *data, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id,
                          xmlChar *content) {
  (void)name, (void)type, (void)public_id, (void)system_id, (void)content;
  stop(data, DUIZHAO_XML_INTERNAL_SUBSET);
}

static void refuse_element(void *data, const xmlChar *name, int type, xmlElementContentPtr content) {
  (void)name, (void)type, (void)content;
  stop(data, DUIZHAO_XML_INTERNAL_SUBSET);
}

static void refuse_attribute(void *data, const xmlChar *element, const xmlChar *name, int type, int kind,
                             const xmlChar *value, xmlEnumerationPtr tree) {
  (void)element, (void)name, (void)type, (void)kind, (void)value;
  xmlFreeEnumeration(tree);
  stop(data, DUIZHAO_XML_INTERNAL_SUBSET);
}

static void refuse_notation(void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
  (void)name, (void)public_id, (void)system_id;
  stop(data, DUIZHAO_XML_INTERNAL_SUBSET);
}

static void refuse_reference(void *data, const xmlChar *name) {
  scan *self = data;
  if (self->status == DUIZHAO_XML_END_OF_FILE) {
    free(self->message);
    self->message = strdup((const char *)name);
  }
  stop(self, DUIZHAO_XML_ENTITY);
}

int32_t duizhao_xml_tags(const uint8_t *bytes, size_t count, duizhao_xml_tag_handler handler, void *context,
                         int32_t *line, char **message) {
  *line = 1;
  *message = NULL;
  if (count > INT32_MAX - 1) return DUIZHAO_XML_MALFORMED;
  scan self = {.bytes = bytes, .count = count, .handler = handler, .context = context};
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start;
  sax.endElementNs = end;
  sax.serror = (xmlStructuredErrorFunc)note_error;
  sax.entityDecl = refuse_entity;
  sax.elementDecl = refuse_element;
  sax.attributeDecl = refuse_attribute;
  sax.notationDecl = refuse_notation;
  sax.reference = refuse_reference;
  self.parser = xmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (!self.parser) return DUIZHAO_XML_MALFORMED;
  *self.parser->sax = sax;
  self.parser->sax2 = 1;
  self.parser->userData = &self;
  // What a document says of its encoding is of no account: it is UTF-8 here, so that positions are those of its bytes.
  xmlCtxtUseOptions(self.parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  xmlParseDocument(self.parser);
  int32_t status = self.status;
  if (status == DUIZHAO_XML_END_OF_FILE && !self.parser->wellFormed) status = DUIZHAO_XML_MALFORMED;
  xmlFreeParserCtxt(self.parser);
  *line = self.line > 0 ? self.line : 1;
  *message = self.message;
  return status;
}

void duizhao_xml_free(char *text) { free(text); }
