import { useEffect } from "react";
import { useQuery } from "urql";
import { isOpen } from "./import-of.js";
import { inService, type ServiceName } from "./in-service.js";
import { WelfareImportDocument } from "./workbooks.generated.js";

const everyMs = 1_000;

/** An import, looked at once a second until it has ended. */
export function useImport(service: ServiceName, id: string) {
  const [result, ask] = useQuery({
    query: inService(WelfareImportDocument, service),
    variables: { id },
  });
  const one = result.data?.one;
  const open = one ? isOpen(one) : false;
  useEffect(() => {
    if (!open) return;
    const timer = setInterval(() => ask({ requestPolicy: "network-only" }), everyMs);
    return () => clearInterval(timer);
  }, [open, ask]);
  return { result, one, again: () => ask({ requestPolicy: "network-only" }) };
}
