/** What is said about a file when it is put. */
export type FileDescription = {
  /** The name the person gave it; shown again at download, never used as a path. */
  readonly originalName: string;
  readonly contentType: string;
  readonly unionId: string;
  /** The account that put it. */
  readonly accountId: string;
};

/** What is known of a stored file. `sha256` is hexadecimal. */
export type StoredFile = FileDescription & {
  readonly id: string;
  readonly bytes: number;
  readonly sha256: string;
};
