/**
 * For each table, what its rows give together, kept with every row that is written: a byte that a disk changes inside a text
 * is found again by it (database/digest.ts). Frozen.
 */
export const migration0009 = `
CREATE TABLE content_digest (
  table_name TEXT PRIMARY KEY NOT NULL,
  digest INTEGER NOT NULL
) STRICT;
`
