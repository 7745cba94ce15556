const ascii = "CHARACTER SET ascii COLLATE ascii_bin";

/** How columns of one meaning are written in migrations, alike in every service. */
export const columnTypes = {
  /** A UUID. */
  id: `CHAR(36) ${ascii} NOT NULL`,
  optionalId: `CHAR(36) ${ascii} NULL`,
  /** A word of the code: a state, a kind, a key. */
  word: (length: number): string => `VARCHAR(${length}) ${ascii} NOT NULL`,
  optionalWord: (length: number): string => `VARCHAR(${length}) ${ascii} NULL`,
  /** A register number as people write it: compared exactly, as the ledger of registers compares it. */
  number: "VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL",
  optionalNumber: "VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL",
} as const;
