#include "CXML.h"

#include <libxml/xmlreader.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *name;
  char *uri;
  char *value;
} attribute;

struct duizhao_xml {
  xmlTextReaderPtr reader;
  /// The document, where it was asked for: then it is no longer the reader's to free.
  xmlDocPtr document;
  /// What of the document the parser has not been given.
  const uint8_t *next;
  const uint8_t *end;
  char *name;
  char *uri;
  char *text;
  char *message;
  char *system_id;
  attribute *attributes;
  int32_t attribute_count;
  int32_t line;
  int32_t error_line;
  /// An element without content was given its start; its end comes next.
  int32_t pending_end;
};

static char *copy(const xmlChar *text) { return text ? strdup((const char *)text) : NULL; }

static void set(char **place, const xmlChar *text) {
  free(*place);
  *place = copy(text);
}

static void forget_attributes(duizhao_xml *self) {
  for (int32_t index = 0; index < self->attribute_count; index++) {
    free(self->attributes[index].name);
    free(self->attributes[index].uri);
    free(self->attributes[index].value);
  }
  free(self->attributes);
  self->attributes = NULL;
  self->attribute_count = 0;
}

static void note_error(void *context, xmlErrorPtr error) {
  duizhao_xml *self = context;
  if (error->level < XML_ERR_ERROR || self->message) return;
  self->message = copy((const xmlChar *)error->message);
  self->error_line = error->line;
  if (self->message) {
    size_t length = strlen(self->message);
    while (length > 0 && self->message[length - 1] == '\n') self->message[--length] = 0;
  }
}

/// Gives the parser no more than the next tag: nodes count lines up to 65,535 only, and beyond that the parser's own
/// line is the tag's where it has not read ahead.
static int give(void *context, char *buffer, int length) {
  duizhao_xml *self = context;
  size_t count = (size_t)(self->end - self->next);
  if (count > (size_t)length) count = (size_t)length;
  const uint8_t *close = memchr(self->next, '>', count);
  if (close) count = (size_t)(close - self->next) + 1;
  memcpy(buffer, self->next, count);
  self->next += count;
  return (int)count;
}

duizhao_xml *duizhao_xml_open(const uint8_t *bytes, size_t count) {
  if (count > INT32_MAX) return NULL;
  duizhao_xml *self = calloc(1, sizeof(duizhao_xml));
  if (!self) return NULL;
  self->next = bytes;
  self->end = bytes + count;
  // No network, no substitution of entities, no relaxed limits.
  self->reader = xmlReaderForIO(give, NULL, self, NULL, NULL, XML_PARSE_NONET);
  if (!self->reader) {
    free(self);
    return NULL;
  }
  xmlTextReaderSetStructuredErrorHandler(self->reader, note_error, self);
  return self;
}

static void read_attributes(duizhao_xml *self) {
  forget_attributes(self);
  int count = xmlTextReaderAttributeCount(self->reader);
  if (count <= 0) return;
  self->attributes = calloc((size_t)count, sizeof(attribute));
  if (!self->attributes) return;
  while (xmlTextReaderMoveToNextAttribute(self->reader) == 1) {
    if (xmlTextReaderIsNamespaceDecl(self->reader) == 1 || self->attribute_count >= count) continue;
    attribute *each = &self->attributes[self->attribute_count++];
    const xmlChar *prefix = xmlTextReaderConstPrefix(self->reader);
    int is_xml = prefix && strcmp((const char *)prefix, "xml") == 0;
    each->name = copy(is_xml ? xmlTextReaderConstName(self->reader) : xmlTextReaderConstLocalName(self->reader));
    each->uri = copy(xmlTextReaderConstNamespaceUri(self->reader));
    each->value = copy(xmlTextReaderConstValue(self->reader));
  }
  xmlTextReaderMoveToElement(self->reader);
}

static int has_internal_subset(duizhao_xml *self) {
  xmlDtdPtr subset = self->document ? self->document->intSubset : NULL;
  return subset && (subset->children || subset->entities || subset->pentities);
}

int32_t duizhao_xml_next(duizhao_xml *self) {
  if (self->pending_end) {
    self->pending_end = 0;
    return DUIZHAO_XML_END;
  }
  for (;;) {
    int more = xmlTextReaderRead(self->reader);
    if (self->message || more < 0) {
      self->line = self->error_line > 0 ? self->error_line : xmlTextReaderGetParserLineNumber(self->reader);
      return DUIZHAO_XML_MALFORMED;
    }
    if (more == 0) return DUIZHAO_XML_END_OF_FILE;
    self->line = xmlTextReaderGetParserLineNumber(self->reader);
    switch (xmlTextReaderNodeType(self->reader)) {
      case XML_READER_TYPE_ELEMENT: {
        xmlNodePtr node = xmlTextReaderCurrentNode(self->reader);
        if (node && node->line < UINT16_MAX) self->line = node->line;
        set(&self->name, xmlTextReaderConstLocalName(self->reader));
        set(&self->uri, xmlTextReaderConstNamespaceUri(self->reader));
        self->pending_end = xmlTextReaderIsEmptyElement(self->reader) == 1;
        read_attributes(self);
        return DUIZHAO_XML_START;
      }
      case XML_READER_TYPE_END_ELEMENT:
        return DUIZHAO_XML_END;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_WHITESPACE:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        set(&self->text, xmlTextReaderConstValue(self->reader));
        return DUIZHAO_XML_TEXT;
      case XML_READER_TYPE_ENTITY_REFERENCE:
        set(&self->text, xmlTextReaderConstName(self->reader));
        return DUIZHAO_XML_ENTITY;
      case XML_READER_TYPE_DOCUMENT_TYPE: {
        self->document = xmlTextReaderCurrentDoc(self->reader);
        if (has_internal_subset(self)) return DUIZHAO_XML_INTERNAL_SUBSET;
        if (self->document && self->document->intSubset) set(&self->system_id, self->document->intSubset->SystemID);
        break;
      }
      default:
        break;
    }
  }
}

const char *duizhao_xml_name(const duizhao_xml *self) { return self->name; }
const char *duizhao_xml_namespace(const duizhao_xml *self) { return self->uri; }
const char *duizhao_xml_text(const duizhao_xml *self) { return self->text; }
int32_t duizhao_xml_attribute_count(const duizhao_xml *self) { return self->attribute_count; }
const char *duizhao_xml_attribute_name(const duizhao_xml *self, int32_t index) { return self->attributes[index].name; }
const char *duizhao_xml_attribute_namespace(const duizhao_xml *self, int32_t index) { return self->attributes[index].uri; }
const char *duizhao_xml_attribute_value(const duizhao_xml *self, int32_t index) { return self->attributes[index].value; }
int32_t duizhao_xml_line(const duizhao_xml *self) { return self->line; }
const char *duizhao_xml_message(const duizhao_xml *self) { return self->message; }
const char *duizhao_xml_system_id(const duizhao_xml *self) { return self->system_id; }

void duizhao_xml_close(duizhao_xml *self) {
  if (!self) return;
  xmlFreeTextReader(self->reader);
  if (self->document) xmlFreeDoc(self->document);
  forget_attributes(self);
  free(self->name);
  free(self->uri);
  free(self->text);
  free(self->message);
  free(self->system_id);
  free(self);
}
