import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NoticeChannel } from "../graph/schema.generated.js";
import type { PreferencesFragment } from "./preferences.generated.js";

type Asked = {
  readonly channel: NoticeChannel;
  readonly cell: PreferencesFragment["topics"][number] | undefined;
  /** The number of the sentence that says why it cannot be changed; null where it can. */
  readonly reason: number | null;
  /** Whether the choice was taken. */
  readonly choose: (isOn: boolean) => Promise<boolean>;
};

/** One topic on one channel: a choice, or a word that says it is fixed with the number of the reason. */
export function TopicChoice({ channel, cell, reason, choose }: Asked) {
  const { t } = useTranslation(["preferences", "inbox"]);
  // Shown at once; taken back where the graph says no.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const change = async (isOn: boolean) => {
    setChosen(isOn);
    if (!(await choose(isOn))) setChosen(null);
  };
  const name = t(`inbox:channels.${channel}`);
  if (!cell) return <span />;
  if (reason === null)
    return (
      <label className="matrix-cell">
        <input
          type="checkbox"
          checked={chosen ?? cell.isOn}
          onChange={({ target }) => void change(target.checked)}
        />
        <span className="matrix-channel">{name}</span>
      </label>
    );
  return (
    <span className="matrix-cell matrix-fixed">
      <span className="matrix-channel">{name}</span>
      <span>
        {t(cell.isOn ? "always" : "never")}
        <a href={`#reason-${reason}`} aria-label={t("why", { channel: name, number: reason })}>
          <sup>{reason}</sup>
        </a>
      </span>
    </span>
  );
}
