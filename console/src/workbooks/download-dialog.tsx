import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { Dialog } from "../parts/dialog.js";
import { isReason } from "../parts/is-reason.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { DialogButtons } from "./dialog-buttons.js";
import { fetchFile } from "./fetch-file.js";
import { RevealChoice } from "./reveal-choice.js";

type File =
  | { readonly __typename: "Download"; readonly name: string; readonly url: string }
  | { readonly __typename: "Refused"; readonly message: string };
type Asked = {
  readonly title: string;
  /** What empty personal columns mean here; null where the register has none, and nothing is asked. */
  readonly hint: string | null;
  readonly children?: ReactNode;
  readonly write: (
    revealReason: string | null,
  ) => Promise<{ readonly file: File | undefined; readonly error: CombinedError | undefined }>;
  readonly onClose: () => void;
};

/** Before a file leaves the house: whether with personal values, and why. Then it is fetched. */
export function DownloadDialog({ title, hint, children, write, onClose }: Asked) {
  const { t } = useTranslation("workbooks");
  const [reason, setReason] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [error, setError] = useState<CombinedError | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const press = async () => {
    if (reason !== null && !isReason(reason)) return setProblem(t("reveal.unfit"));
    setWriting(true);
    setProblem(null);
    const { file, error: failed } = await write(reason);
    setWriting(false);
    setError(failed);
    if (file?.__typename === "Refused") setProblem(file.message);
    if (file?.__typename !== "Download") return;
    fetchFile(file);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {hint !== null && <RevealChoice reason={reason} onChange={setReason} hint={hint} />}
      {error && <ProblemNotice error={error} />}
      {problem && <RefusalNotice message={problem} />}
      <DialogButtons
        press={t("download.press")}
        isBusy={isWriting}
        onPress={() => void press()}
        onClose={onClose}
      />
    </Dialog>
  );
}
