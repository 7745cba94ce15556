import { useEffect, useRef } from "react";
import { useClient } from "urql";
import { isOpen } from "./import-of.js";
import { inService } from "./in-service.js";
import type { PastImport } from "./merged.js";
import { WelfareImportDocument } from "./workbooks.generated.js";

const everyMs = 2_000;

/** Looks every other second at the imports that still go on, whoever began them and where, and tells how they stand. */
export function useOpenImports(
  imports: readonly PastImport[],
  tell: (known: PastImport) => void,
): void {
  const client = useClient();
  const open = imports.filter(({ one }) => isOpen(one));
  const latest = useRef({ open, tell });
  latest.current = { open, tell };
  const isAny = open.length > 0;
  useEffect(() => {
    if (!isAny) return;
    let isWanted = true;
    const look = async () => {
      for (const { service, one } of latest.current.open) {
        const asked = client.query(
          inService(WelfareImportDocument, service),
          { id: one.id },
          { requestPolicy: "network-only" },
        );
        const { data } = await asked.toPromise();
        if (!isWanted) return;
        if (data?.one) latest.current.tell({ service, one: data.one });
      }
      if (isWanted) timer = setTimeout(() => void look(), everyMs);
    };
    let timer = setTimeout(() => void look(), everyMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [client, isAny]);
}
