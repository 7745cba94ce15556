import type { LocalDate } from "@union/kernel";

/** The join to the posts of both people of a pair on a day, as `p` and `q`: somebody without a post is in nobody's list. */
export const postsOfBoth = (pair: string, one: string, other: string, on: LocalDate): string =>
  `JOIN post p ON p.union_id = ${pair}.union_id AND p.member_id = ${pair}.${one} AND p.valid_from <= '${on}' AND p.valid_to > '${on}'
   JOIN post q ON q.union_id = ${pair}.union_id AND q.member_id = ${pair}.${other} AND q.valid_from <= '${on}' AND q.valid_to > '${on}'`;
