import { useTranslation } from "react-i18next";
import type { NoticeChannel } from "../graph/schema.generated.js";
import { useAct } from "../graph/use-act.js";
import { channels, topics as topicNames } from "../inbox/topics.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import {
  ChooseNoticePreferenceDocument,
  type PreferencesFragment,
} from "./preferences.generated.js";
import { TopicChoice } from "./topic-choice.js";

type Asked = {
  readonly topics: PreferencesFragment["topics"];
  /** The channels that are set up here. */
  readonly offered: readonly NoticeChannel[];
};

/** Which topics come by which channels. What cannot be changed says so where it stands, and below the table why. */
export function TopicMatrix({ topics, offered: setUp }: Asked) {
  const { t } = useTranslation(["preferences", "inbox"]);
  const { send, problem } = useAct(ChooseNoticePreferenceDocument);
  const offered = channels.filter((one) => setUp.includes(one));
  const reasons = [
    ...new Set(topics.flatMap((one) => (setUp.includes(one.channel) ? [one.locked] : []))),
  ].filter((one) => one !== null);
  return (
    <section className="panel matrix" aria-labelledby="matrix">
      <h2 id="matrix">{t("topics")}</h2>
      {problem && <RefusalNotice message={problem} />}
      <div className="matrix-rows" style={{ "--channels": offered.length } as object}>
        <div className="matrix-head" aria-hidden="true">
          <span>{t("topic")}</span>
          {offered.map((channel) => (
            <span key={channel}>{t(`inbox:channels.${channel}`)}</span>
          ))}
        </div>
        {topicNames.map((topic) => (
          <fieldset key={topic} className="matrix-row">
            <legend>{t(`inbox:topics.${topic}`)}</legend>
            <span className="matrix-topic" aria-hidden="true">
              {t(`inbox:topics.${topic}`)}
            </span>
            {offered.map((channel) => {
              const cell = topics.find((one) => one.topic === topic && one.channel === channel);
              return (
                <TopicChoice
                  key={channel}
                  channel={channel}
                  cell={cell}
                  reason={cell?.locked ? reasons.indexOf(cell.locked) + 1 : null}
                  choose={async (isOn) =>
                    (await send({ input: { topic, channel, isOn } })) !== null
                  }
                />
              );
            })}
          </fieldset>
        ))}
      </div>
      <ol className="matrix-reasons">
        {reasons.map((reason, at) => (
          <li key={reason} id={`reason-${at + 1}`}>
            {reason}
          </li>
        ))}
      </ol>
    </section>
  );
}
