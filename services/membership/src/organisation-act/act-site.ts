import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { OrganisationRepository } from "../organisation/index.js";
import { EdgeRepository } from "./edge.repository.js";
import { PostRepository } from "./post.repository.js";
import { TreeRepository } from "./tree.repository.js";

/** Where an act is carried out: the tables of the tree in one transaction, from the act's day on. */
export type ActSite = {
  readonly unionId: string;
  readonly on: LocalDate;
  readonly tree: TreeRepository;
  readonly edges: EdgeRepository;
  readonly posts: PostRepository;
  readonly organisation: OrganisationRepository;
};

export const actSite = (tx: Sql, unionId: string, on: LocalDate): ActSite => ({
  unionId,
  on,
  tree: new TreeRepository(tx, unionId),
  edges: new EdgeRepository(tx, unionId, on),
  posts: new PostRepository(tx, unionId, on),
  organisation: new OrganisationRepository(tx),
});

/** What an act has changed: whose posts, which departments; nodes it names itself are known anyway. */
export type ActEffect = {
  /** The node that began, or null. */
  readonly openedId: string | null;
  /** Who stands elsewhere now, by member id. */
  readonly people: readonly string[];
  /** Departments that stand elsewhere now. */
  readonly departments: readonly string[];
};
