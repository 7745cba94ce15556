/**
 * A column that names a person of the staff, so that a merge of two people finds it. `key` are the columns that tell the
 * row apart beside union and person. Where the survivor has a row of that key himself, his own stands.
 */
export type PersonColumn = {
  readonly table: string;
  readonly column: string;
  readonly key: readonly [string, ...string[]];
};
