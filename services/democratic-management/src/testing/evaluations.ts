import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

/** What a mutation or query answered; tests look at it with toMatchObject. */
export type Answered = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly code?: string;
  readonly state?: string;
};
type Input = Readonly<Record<string, unknown>>;

const refused = "... on Refused { code message }";
const campaign = `... on EvaluationCampaign { id name state round votedOn turnout possibleSteps
  groups { group eligible countedFrom issued collected } decisions { step document decidedBy decidedOn } } ${refused}`;
const result = `ballots { excellent competent basic incompetent dontKnow invalid } groups { group ballots { excellent } }
  satisfaction { part whole basisPoints } incompetence { part whole basisPoints } scoreHundredths consequence working`;
const subject = `id name year kind title report excusedBecause reportedOn notifiedOn member { id }
  talk { talkedOn note talkedBy { id } } result { ${result} } rectifications { id state requirement dueOn result }`;
const oneSubject = `... on EvaluationSubject { ${subject} } ${refused}`;
const rectification = `... on EvaluationRectification { id state result possibleSteps } ${refused}`;

/** The step of an input as the graph writes it: collectReports is COLLECT_REPORTS. */
const inCapitals = ({ step, ...rest }: Input): Input =>
  typeof step === "string"
    ? { ...rest, step: step.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() }
    : rest;

/** What tests do with evaluations, through GraphQL as an actor would. */
export const evaluationsOf = (service: TestService) => {
  const does = (field: string, input: string, answer: string) => (actor: Actor, asked: Input) =>
    service
      .ask<{ done: Answered }>(
        actor,
        `mutation($input: ${input}!) { done: ${field}(input: $input) { ${answer} } }`,
        { input: inCapitals(asked) },
      )
      .then(({ done }) => done);
  return {
    open: does("openEvaluation", "OpenEvaluationInput", campaign),
    add: does("addEvaluationSubjects", "AddEvaluationSubjectsInput", campaign),
    step: does("takeEvaluationStep", "TakeEvaluationStepInput", campaign),
    count: does("countEvaluationVotes", "CountEvaluationVotesInput", campaign),
    report: does("fileEvaluationReport", "FileEvaluationReportInput", oneSubject),
    excuse: does("excuseEvaluationReport", "ExcuseEvaluationReportInput", oneSubject),
    talk: does("recordEvaluationTalk", "RecordEvaluationTalkInput", oneSubject),
    give: does("giveEvaluationRectification", "GiveEvaluationRectificationInput", rectification),
    stepTask: does(
      "takeEvaluationRectificationStep",
      "TakeEvaluationRectificationStepInput",
      rectification,
    ),
    async drop(actor: Actor, id: string): Promise<Answered> {
      const text = `mutation($id: ID!) { done: dropEvaluationSubject(id: $id) { ${campaign} } }`;
      return (await service.ask<{ done: Answered }>(actor, text, { id })).done;
    },
    async subjects(actor: Actor, filter: Input = {}): Promise<Answered[]> {
      const text = `query($filter: EvaluationSubjectFilterInput) { evaluationSubjects(first: 200, filter: $filter) {
        edges { node { ${subject} } } } }`;
      type Page = { evaluationSubjects: { edges: { node: Answered }[] } };
      const { evaluationSubjects } = await service.ask<Page>(actor, text, { filter });
      return evaluationSubjects.edges.map(({ node }) => node);
    },
    async subject(actor: Actor, id: string): Promise<Answered | null> {
      const text = `query($id: ID!) { evaluationSubject(id: $id) { ${subject} } }`;
      return (await service.ask<{ evaluationSubject: Answered | null }>(actor, text, { id }))
        .evaluationSubject;
    },
    async mine(actor: Actor): Promise<Answered[]> {
      const text = `{ myEvaluations { edges { node { ${subject} } } } }`;
      type Page = { myEvaluations: { edges: { node: Answered }[] } };
      return (await service.ask<Page>(actor, text)).myEvaluations.edges.map(({ node }) => node);
    },
    async summary(actor: Actor, id: string): Promise<Record<string, unknown> | null> {
      const text =
        "query($id: ID!) { s: evaluationSummary(id: $id) { evaluated talks satisfaction } }";
      return (await service.ask<{ s: Record<string, unknown> | null }>(actor, text, { id })).s;
    },
  };
};
