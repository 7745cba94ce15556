import type { Client } from "urql";
import type { Choices, DroppedFile, MatchedSheet, Unanswered } from "./desk.js";
import { inService, serviceNames } from "./in-service.js";
import { sentenceOf } from "./sentence-of.js";
import {
  StartWelfareImportDocument,
  type StartWelfareImportMutation,
} from "./workbooks.generated.js";

type Matched = Pick<DroppedFile, "sheets" | "unknownSheets" | "unanswered" | "problem">;
type Outcome = StartWelfareImportMutation["outcome"];
type Answer = Unanswered & { readonly outcome: Outcome | null };

/** Gives a stored file to every service: each takes the sheets that are registers of its own, once for each attempt. */
export async function matchSheets(
  client: Client,
  attempt: string,
  input: Choices & { readonly fileId: string },
): Promise<Matched> {
  const answers = await Promise.all(
    serviceNames.map(async (service): Promise<Answer> => {
      const document = inService(StartWelfareImportDocument, service);
      const { data, error } = await client
        .mutation(document, { input }, { idempotencyKey: attempt })
        .toPromise();
      return { service, outcome: data?.outcome ?? null, sentence: sentenceOf(error) };
    }),
  );
  const sheets = answers.flatMap(sheetsOf);
  const others = answers.map(({ outcome }) => otherSheets(outcome)).filter((one) => one !== null);
  const unknownSheets = (others[0] ?? []).filter((sheet) =>
    others.every((one) => one.includes(sheet)),
  );
  const unanswered = answers
    .filter(({ outcome }) => outcome === null)
    .map(({ service, sentence }) => ({ service, sentence }));
  const refusal = answers.map(({ outcome }) => refusalOf(outcome)).find((one) => one !== null);
  const problem =
    refusal && sheets.length === 0 ? ({ kind: "SAID", sentence: refusal } as const) : null;
  return { sheets, unknownSheets, unanswered, problem };
}

function sheetsOf({ service, outcome }: Pick<Answer, "service" | "outcome">): MatchedSheet[] {
  if (outcome?.__typename !== "RegisterImports") return [];
  return outcome.imports.map((one) => ({ service, one }));
}

/** The sheets that a service has no register for; null where it did not say. */
function otherSheets(outcome: Outcome | null): readonly string[] | null {
  if (outcome === null) return null;
  if (outcome.__typename === "RegisterImports") return outcome.otherSheets;
  if (outcome.code !== "NO_SHEET_OF_OURS") return null;
  return (outcome.facts.find(({ name }) => name === "found")?.value ?? "").split("/");
}

/** Why a service takes nothing of the file, save that none of its sheets is its own. */
const refusalOf = (outcome: Outcome | null): string | null =>
  outcome?.__typename === "Refused" && outcome.code !== "NO_SHEET_OF_OURS" ? outcome.message : null;
