import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { Dialog } from "../parts/dialog.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { CodeField } from "../sign-in/code-field.js";
import { RecoveryCodes } from "../sign-in/recovery-codes.js";
import { type Secret, SecretPicture } from "../sign-in/secret-picture.js";
import {
  BeginOwnSecondFactorDocument,
  FinishOwnSecondFactorDocument,
} from "./account.generated.js";

type Asked = {
  /** Whether one is in force, whose code is asked first. */
  readonly isReplacing: boolean;
  readonly onClose: () => void;
};

/** Sets up a second factor in three steps: the code of the present one, where there is one; the picture with the new one's first code; recovery codes. */
export function SecondFactorDialog({ isReplacing, onClose }: Asked) {
  const { t } = useTranslation("account");
  const begin = useAct(BeginOwnSecondFactorDocument);
  const finish = useAct(FinishOwnSecondFactorDocument);
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const needsCode = isReplacing || secret !== null;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code") ?? "").trim();
    setMissing(needsCode && code === "");
    if (needsCode && code === "") return;
    if (secret === null) return setSecret(await begin.send({ code: code || null }));
    const done = await finish.send({ code });
    if (done) setCodes(done.recoveryCodes);
  };
  const problem = secret === null ? begin.problem : finish.problem;
  // Codes that are shown once are not closed by a slip.
  const close = () => (codes ? setLeaving(true) : onClose());
  return (
    <Dialog title={t("secondFactor")} onClose={close}>
      {isLeaving && <RefusalNotice message={t("codesFirst")} />}
      {codes ? (
        <RecoveryCodes codes={codes} onKept={onClose} />
      ) : (
        <form className="account-form" noValidate onSubmit={(event) => void submit(event)}>
          {problem && <RefusalNotice message={problem} />}
          {secret ? (
            <SecretPicture secret={secret} />
          ) : (
            <p>{t(isReplacing ? "factorReplace" : "factorNew")}</p>
          )}
          {needsCode && <CodeField key={secret ? "new" : "old"} isMissing={isMissing} />}
          <Button htmlType="submit" type="primary" loading={begin.isSending || finish.isSending}>
            {t("continue")}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
