import type { Client } from "urql";
import type { MatchedSheet } from "./desk.js";
import { isOpen } from "./import-of.js";
import { inService } from "./in-service.js";
import { CancelWelfareImportDocument } from "./workbooks.generated.js";

/** Cancels the imports that have begun; one that has ended meanwhile, or whose service does not answer, goes on as it is. */
export const cancelSheets = (
  client: Client,
  sheets: readonly MatchedSheet[],
): Promise<MatchedSheet[]> =>
  Promise.all(
    sheets.map(async (sheet) => {
      const { service, one } = sheet;
      if (!isOpen(one)) return sheet;
      const document = inService(CancelWelfareImportDocument, service);
      const { data } = await client.mutation(document, { importId: one.id }).toPromise();
      return data?.done.__typename === "RegisterImport" ? { service, one: data.done } : sheet;
    }),
  );
