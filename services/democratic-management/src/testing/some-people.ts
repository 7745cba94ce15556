import type { Person } from "./person.js";

/** Invented people of two campuses: M1, M2 … work in the main one, E1, E2 … in the eastern one. */
export const somePeople = (count = 3): readonly Person[] =>
  Array.from({ length: count }, (_, n) => n + 1).flatMap((n) => [
    { staffNo: `M${n}`, name: `本部${n}`, sex: "FEMALE", campus: "本部院区", department: "内科" },
    { staffNo: `E${n}`, name: `东院${n}`, sex: "MALE", campus: "东院区", department: "外科" },
  ]);
