import type { Actor, LocalDate, Refusal, Result } from "@union/kernel";
import type { DataKeys, Outbox, Tx } from "@union/persistence";
import type { Stages, Steps } from "@union/stages";
import type { MemberRepository, StatedDecision } from "../member/index.js";
import type { MatterKind, MembershipMatter } from "./matter.js";
import type { MatterRepository } from "./matter.repository.js";
import type { PersonRepository } from "./person.repository.js";

/** What somebody says with a step: which one, why, and what the step needs beside. */
export type StepInput = StatedDecision & {
  readonly id: string;
  readonly step: string;
  readonly opinion: string | null;
  /** The department that takes the person in, for a move. */
  readonly departmentId: string | null;
  /** Who of the staff the person is, for a transfer in. */
  readonly memberId: string | null;
  /** When to prompt again, for a retirement that is put off. */
  readonly againOn: LocalDate | null;
};

/** What a step does beside leading to its state; it answers the matter as it then stands. */
export type Effect<R extends Refusal> = (
  desk: Desk,
  actor: Actor | null,
  matter: MembershipMatter,
  input: StepInput,
) => Promise<Result<MembershipMatter, R>>;

/** A kind of matter: its stages, what its steps do, and whose campus each belongs to. */
export type MatterKindOf<R extends Refusal = Refusal> = {
  readonly stages: Stages;
  /** States in which the person is let go: another matter may begin. */
  readonly settled: readonly string[];
  /** 2 for what stands beside another matter. */
  readonly place: 1 | 2;
  readonly effects: Readonly<Record<string, Effect<R>>>;
  /** Steps that belong to the campus that receives. */
  readonly receiving: readonly string[];
};

/** What the use cases of matters work with, in one transaction and for one union. */
export type Desk = {
  readonly unionId: string;
  readonly tx: Tx;
  readonly today: LocalDate;
  readonly keys: DataKeys;
  readonly outbox: Outbox;
  readonly matters: MatterRepository;
  readonly people: PersonRepository;
  readonly members: MemberRepository;
  readonly steps: Steps;
  readonly kinds: MatterKinds;
  /** The same for another union of the house: what it is told stands in its own outbox. */
  readonly of: (unionId: string) => Desk;
};

/** Every kind of matter, given to the desk so that kinds can take steps of one another. */
export type MatterKinds = Readonly<Record<MatterKind, MatterKindOf>>;
