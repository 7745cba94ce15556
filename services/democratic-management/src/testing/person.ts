/** A person of a test's staff. */
export type Person = {
  readonly staffNo: string;
  readonly name: string;
  readonly sex: "MALE" | "FEMALE";
  readonly campus: string;
  readonly department: string;
};
