import { useSearchParams } from "react-router";
import { type ImportOf, isOpen } from "./import-of.js";
import type { ServiceName } from "./in-service.js";
import { JudgedRows } from "./judged-rows.js";
import { Refusals } from "./refusals.js";
import { VerdictFilter } from "./verdict-filter.js";
import { verdictIn } from "./verdicts.js";
import type { WelfareImportQuery } from "./workbooks.generated.js";

type Asked = {
  readonly service: ServiceName;
  readonly one: ImportOf & NonNullable<WelfareImportQuery["one"]>;
};

/** The rows of an import, each with what became of it; of one that goes on, or is from before that was kept, the refused ones. */
export function ImportRows({ service, one }: Asked) {
  const [address] = useSearchParams();
  const { id, refused, refusalKinds, total } = one;
  if (total === 0) return null;
  const isKept = one.rows !== null && !isOpen(one);
  const chosen = isKept ? verdictIn(address, one) : "REFUSED";
  return (
    <div className="import-rows">
      {isKept && <VerdictFilter one={one} chosen={chosen} />}
      {chosen !== "REFUSED" ? (
        <JudgedRows key={chosen} service={service} one={one} chosen={chosen} />
      ) : (
        refused > 0 && (
          <Refusals
            key={refused}
            service={service}
            id={id}
            kinds={refusalKinds}
            refused={refused}
          />
        )
      )}
    </div>
  );
}
