// Seed; the stage's files replace it.
