import type { Permission, Sentence } from "@union/kernel";

/** Whom a step tells, by the part they play in the matter; the use case says who plays it. */
export type StepTelling = { readonly whom: string; readonly says: Sentence };
/** Nobody is told of a step, for a reason that can be read. */
export type StepSilence = { readonly silent: Sentence };

/** What a step asks for: an opinion (意见) or reason in words. */
export type OpinionRule = "REQUIRED" | "OPTIONAL" | "NONE";

/** One step of a matter: from which states to which, who may take it, and who is told. */
export type Step<State extends string> = {
  readonly name: Sentence;
  readonly from: readonly State[];
  readonly to: State;
  /** Whose step it is: the owner's (who asked for it), a holder of the permission over its place, or the house's own at a day or event. */
  readonly by: "OWNER" | "HOUSE" | Permission;
  readonly opinion: OpinionRule;
  /** Whoever took one of these steps may not take this one; OWNER is whose matter it is (domain 2.15: requester ≠ approver). */
  readonly apartFrom: readonly string[];
  /** True where a matter begins with it: nobody takes it on one that stands. */
  readonly begins?: boolean;
  readonly tells: readonly [StepTelling, ...StepTelling[]] | StepSilence;
};

/** The stages of a matter (状态机): its states and the steps between them, as one table. */
export type Stages<State extends string = string, StepName extends string = string> = {
  readonly kind: string;
  readonly name: Sentence;
  readonly states: Readonly<Record<State, Sentence>>;
  readonly steps: Readonly<Record<StepName, Step<State>>>;
};

type Declared<State extends string> = Omit<Step<State>, "opinion" | "apartFrom"> &
  Partial<Pick<Step<State>, "opinion" | "apartFrom">>;

/** Declares the stages of a matter; a step asks for no opinion and keeps nobody apart unless it says so. */
export function defineStages<const State extends string, const StepName extends string>(
  declared: Omit<Stages<State>, "steps"> & {
    readonly steps: Readonly<Record<StepName, Declared<NoInfer<State>>>>;
  },
): Stages<State, StepName> {
  const steps = Object.entries<Declared<State>>(declared.steps).map(([name, step]) => [
    name,
    { opinion: "NONE", apartFrom: [], ...step },
  ]);
  return { ...declared, steps: Object.fromEntries(steps) };
}
