import { type InputHTMLAttributes, useId } from "react";
import "./text-field.css";

type Asked = InputHTMLAttributes<HTMLInputElement> & {
  readonly label: string;
  /** What is wrong with what was typed; null while nothing is. */
  readonly problem?: string | null;
};

/** A plain field with its label above and what is wrong below. It costs no library, so that the door opens at once. */
export function TextField({ label, problem = null, ...input }: Asked) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="text-field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
