import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

type Asked = {
  /** The names of the fields, each of which must be filled in. */
  readonly fields: readonly string[];
  /** What the graph said against it; null when nothing. */
  readonly problem: string | null;
  readonly isSending: boolean;
  readonly button: string;
  readonly onSend: (given: Readonly<Record<string, string>>) => void;
  /** The fields; `missing` names those that were left empty. */
  readonly children: (missing: ReadonlySet<string>) => ReactNode;
  /** Begins again with the password; without it there is no such button. */
  readonly back?: () => void;
};

/** One step of signing in: some fields, what is wrong with them, and the way on. */
export function SignInStep({ fields, problem, isSending, button, onSend, children, back }: Asked) {
  const { t } = useTranslation("sign-in");
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = Object.fromEntries(fields.map((name) => [name, String(form.get(name) ?? "")]));
    const empty = fields.filter((name) => given[name]?.trim() === "");
    setMissing(new Set(empty));
    if (empty[0])
      event.currentTarget.querySelector<HTMLInputElement>(`[name=${empty[0]}]`)?.focus();
    else if (!isSending) onSend(given);
  };
  return (
    <form className="sign-in-step" noValidate onSubmit={submit}>
      {problem !== null && (
        <p role="alert" className="sign-in-problem">
          {problem}
        </p>
      )}
      {children(missing)}
      <button type="submit" className="main-button" aria-busy={isSending}>
        {isSending ? t("sending") : button}
      </button>
      {back && (
        <button type="button" className="plain-button" onClick={back}>
          {t("back")}
        </button>
      )}
    </form>
  );
}
