import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import { ProblemNotice } from "./problem-notice.js";
import { Waiting } from "./waiting.js";

type Asked<Data> = {
  /** The state that urql's useQuery gives. */
  readonly result: {
    readonly data?: Data | undefined;
    readonly error?: CombinedError | undefined;
    readonly fetching: boolean;
  };
  readonly again?: () => void;
  readonly children: (data: Data) => ReactNode;
};

/** An answer of the graph: awaited, failed with what to do, or there; what a service that is down leaves out is said above the rest. */
export function Answer<Data>({ result: { data, error, fetching }, again, children }: Asked<Data>) {
  if (data == null && error) return <ProblemNotice error={error} again={again} />;
  if (data == null) return fetching ? <Waiting /> : null;
  return (
    <>
      {error && <ProblemNotice error={error} again={again} isPartial />}
      {children(data)}
    </>
  );
}
