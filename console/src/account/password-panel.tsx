import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { PasswordField } from "../sign-in/password-field.js";
import { ChangePasswordDocument } from "./account.generated.js";

type Problem = "currentMissing" | "newMissing" | "notTheSame" | null;

/** What of three passwords is not right yet, before anybody is asked. */
function problemOf(current: string, password: string, again: string): Problem {
  if (current === "") return "currentMissing";
  if (password === "") return "newMissing";
  return password === again ? null : "notTheSame";
}

/** Another password in place of the present one. What a password must be like the graph says. */
export function PasswordPanel({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useTranslation("account");
  const { send, problem: refusal, isSending } = useAct(ChangePasswordDocument);
  const [problem, setProblem] = useState<Problem>(null);
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const [current, password, again] = ["current", "password", "again"].map((name) =>
      String(given.get(name) ?? ""),
    ) as [string, string, string];
    const found = problemOf(current, password, again);
    setProblem(found);
    setDone(false);
    if (found !== null || (await send({ current, password })) === null) return;
    form.reset();
    setDone(true);
    onChanged();
  };
  return (
    <section className="panel account-panel" aria-labelledby="password">
      <h2 id="password">{t("password")}</h2>
      <p>{t("passwordLead")}</p>
      {refusal && <RefusalNotice message={refusal} />}
      <p role="status">{isDone ? t("passwordChanged") : ""}</p>
      <form className="account-form" noValidate onSubmit={(event) => void submit(event)}>
        <PasswordField
          name="current"
          label={t("current")}
          problem={problem === "currentMissing" ? t(problem) : null}
          autoComplete="current-password"
        />
        <PasswordField
          name="password"
          label={t("new")}
          problem={problem === "newMissing" ? t(problem) : null}
          autoComplete="new-password"
        />
        <PasswordField
          name="again"
          label={t("again")}
          problem={problem === "notTheSame" ? t(problem) : null}
          autoComplete="new-password"
        />
        <Button htmlType="submit" type="primary" loading={isSending}>
          {t("change")}
        </Button>
      </form>
    </section>
  );
}
