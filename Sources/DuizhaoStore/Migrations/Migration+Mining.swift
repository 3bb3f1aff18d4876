extension Migration {
  /// What mining counts, from which candidates are made anew after each run.
  static let mining = Migration(
    name: "mining",
    sql: """
      CREATE TABLE mined_document (
        -- A document that was mined; met again, under whatever path, it counts for nothing.
        key INTEGER PRIMARY KEY,
        digest TEXT NOT NULL UNIQUE,
        path TEXT NOT NULL
      ) STRICT;

      CREATE TABLE mined_passage (
        -- Sentences, titles and keywords that examples come from.
        key INTEGER PRIMARY KEY,
        document INTEGER NOT NULL REFERENCES mined_document,
        language TEXT NOT NULL,
        text TEXT NOT NULL
      ) STRICT;

      CREATE TABLE mined_expression (
        key INTEGER PRIMARY KEY,
        language TEXT NOT NULL,            -- zh, en
        folded TEXT NOT NULL,
        count INTEGER NOT NULL,
        alone INTEGER NOT NULL,            -- how often it fills all between two marks or function words
        before_bits INTEGER NOT NULL,      -- sets of neighbours, a bit for each hash
        after_bits INTEGER NOT NULL,
        UNIQUE (folded, language)
      ) STRICT;

      CREATE TABLE mined_form (
        expression INTEGER NOT NULL REFERENCES mined_expression,
        written TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (expression, written)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE mined_pair (
        source INTEGER NOT NULL REFERENCES mined_expression,   -- Chinese
        target INTEGER NOT NULL REFERENCES mined_expression,   -- English
        mutual INTEGER NOT NULL,           -- places where each finds the other
        one_way INTEGER NOT NULL,          -- places where only one does
        forward INTEGER NOT NULL,          -- how surely, in thousandths, added up
        backward INTEGER NOT NULL,
        keywords INTEGER NOT NULL,
        keyword_score INTEGER NOT NULL,
        definitions INTEGER NOT NULL,
        definition_score INTEGER NOT NULL,
        titles INTEGER NOT NULL,
        documents INTEGER NOT NULL,
        PRIMARY KEY (source, target)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX mined_pair_target ON mined_pair (target);

      CREATE TABLE mined_example (
        -- The examples of a pair that come first by rank, which says what they are worth and where they are from.
        source INTEGER NOT NULL,
        target INTEGER NOT NULL,
        rank TEXT NOT NULL,
        kind TEXT NOT NULL,                -- keyword, definition, title, sentence
        line INTEGER,
        source_passage INTEGER NOT NULL REFERENCES mined_passage,
        source_start INTEGER NOT NULL,
        source_end INTEGER NOT NULL,
        target_passage INTEGER NOT NULL REFERENCES mined_passage,
        target_start INTEGER NOT NULL,
        target_end INTEGER NOT NULL,
        PRIMARY KEY (source, target, rank),
        FOREIGN KEY (source, target) REFERENCES mined_pair
      ) STRICT, WITHOUT ROWID;
      """
  )
}
