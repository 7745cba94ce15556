import type { Client } from "urql";
import type { Choices, DroppedFile, MatchedSheet } from "./desk.js";
import { inService, type ServiceName, serviceNames } from "./in-service.js";
import {
  StartWelfareImportDocument,
  type StartWelfareImportMutation,
} from "./workbooks.generated.js";

type Matched = Pick<DroppedFile, "sheets" | "unknownSheets" | "silent" | "problem">;
type Outcome = StartWelfareImportMutation["outcome"];
type Answer = { readonly service: ServiceName; readonly outcome: Outcome | null };

/** Gives a stored file to every service: each takes the sheets that are registers of its own. */
export async function matchSheets(
  client: Client,
  fileId: string,
  choices: Choices,
): Promise<Matched> {
  const answers = await Promise.all(
    serviceNames.map(async (service): Promise<Answer> => {
      const document = inService(StartWelfareImportDocument, service);
      const { data } = await client
        .mutation(document, { input: { fileId, ...choices } })
        .toPromise();
      return { service, outcome: data?.outcome ?? null };
    }),
  );
  const sheets = answers.flatMap(sheetsOf);
  const others = answers.map(({ outcome }) => otherSheets(outcome)).filter((one) => one !== null);
  const unknownSheets = (others[0] ?? []).filter((sheet) =>
    others.every((one) => one.includes(sheet)),
  );
  const silent = answers.filter(({ outcome }) => outcome === null).map(({ service }) => service);
  const refusal = answers.map(({ outcome }) => refusalOf(outcome)).find((one) => one !== null);
  return { sheets, unknownSheets, silent, problem: sheets.length > 0 ? null : (refusal ?? null) };
}

function sheetsOf({ service, outcome }: Answer): MatchedSheet[] {
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
