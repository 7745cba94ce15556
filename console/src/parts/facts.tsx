import type { ReactNode } from "react";
import "./facts.css";

type Asked = {
  /** Each fact by its word; one without a value is left out. */
  readonly facts: readonly (readonly [word: string, value: ReactNode])[];
};

/** Facts about one thing, each under its word. */
export function Facts({ facts }: Asked) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== "")
        .map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
