import type { FigureDeclaration, Sentence } from "@union/kernel";
import { type Audience, audienceNames, audiences } from "./audience.js";
import { defaultDuties } from "./catalogue/default-duties.js";
import { type Channel, channelNames, channels } from "./channel.js";
import { feedbackKinds } from "./feedback/feedback.js";
import { feedbackName } from "./feedback/feedback-needs.js";

/** B6 of the annual summary: items by the day on which they were first published; what was withdrawn does not count. */
const items = (
  code: string,
  zh: string,
  en: string,
  condition: string,
  definition: Sentence,
): FigureDeclaration => ({
  code,
  name: { zh, en },
  definition,
  unit: "ITEMS",
  rows: `SELECT d.id, 'Disclosure' AS kind, d.no AS label, d.published_on AS day, d.campus_id, d.department_id, NULL AS member_id, 1 AS amount
   FROM disclosure_item d WHERE d.union_id = :unionId AND d.published_on BETWEEN :from AND :to AND d.withdrawn_on IS NULL AND ${condition}`,
  value: "COUNT(*)",
  byCampus: false,
});

const byAudience = (audience: Audience): FigureDeclaration =>
  items(
    `B6_disclosures_${audience}`,
    `向${audienceNames[audience].zh}公开项数`,
    `Disclosed to ${audienceNames[audience].en}`,
    `d.audience = '${audience}'`,
    {
      zh: `当年首次公开的院务公开事项中，公开对象为${audienceNames[audience].zh}的项数；已撤回的不计入。`,
      en: `Items first disclosed in the year to ${audienceNames[audience].en}; what was withdrawn does not count.`,
    },
  );
const byChannel = (channel: Channel): FigureDeclaration =>
  items(
    `B6_disclosures_by_${channel}`,
    `通过${channelNames[channel].zh}公开项数`,
    `Disclosed by ${channelNames[channel].en}`,
    `EXISTS (SELECT 1 FROM disclosure_channel c WHERE c.union_id = d.union_id AND c.item_id = d.id AND c.channel = '${channel}')`,
    {
      zh: `当年首次公开的事项中，公开渠道含${channelNames[channel].zh}的项数；一项用几个渠道，在各渠道各计一次。`,
      en: `Items first disclosed in the year by ${channelNames[channel].en}; an item disclosed in several ways counts under each of them.`,
    },
  );
const byCategory = ({ code, title }: (typeof defaultDuties)[number]): FigureDeclaration =>
  items(
    `B6_disclosures_of_${code}`,
    `公开“${title.zh}”项数`,
    `Disclosed of "${title.en}"`,
    `d.duty_code = '${code}'`,
    {
      zh: `当年首次公开的事项中，属于公开目录“${title.zh}”一类的项数。`,
      en: `Items first disclosed in the year under the category "${title.en}" of the catalogue.`,
    },
  );

const labels = feedbackKinds.map((kind) => `WHEN '${kind}' THEN '${feedbackName[kind]}'`).join(" ");

/** Opinions by the day they were put (DI-R8). */
const opinions = (
  code: string,
  zh: string,
  en: string,
  condition: string,
  definition: Sentence,
): FigureDeclaration => ({
  code,
  name: { zh, en },
  definition,
  unit: "PIECES",
  rows: `SELECT f.id, 'DisclosureFeedback' AS kind, CONCAT(CASE f.kind ${labels} END, ' ', f.submitted_on) AS label, f.submitted_on AS day, f.campus_id,
     f.department_id, NULL AS member_id, 1 AS amount
   FROM disclosure_feedback f WHERE f.union_id = :unionId AND f.submitted_on BETWEEN :from AND :to AND ${condition}`,
  value: "COUNT(*)",
  byCampus: false,
});

export const disclosureFigures: readonly FigureDeclaration[] = [
  items("B6_disclosures", "院务公开项数", "Items disclosed", "TRUE", {
    zh: "当年首次公开的院务公开事项数，按首次公开日期归入年度；已撤回的不计入。",
    en: "Items disclosed, by the day they were first published; what was withdrawn does not count.",
  }),
  ...audiences.map(byAudience),
  ...channels.map(byChannel),
  ...defaultDuties.filter(({ source }) => source === "DEM-06").map(byCategory),
  items(
    "B6_dated",
    "有公开期限的项数",
    "Items with a day by which they were due",
    "d.due_on IS NOT NULL",
    {
      zh: "当年首次公开的事项中，公开目录规定了公开期限的项数。",
      en: "Of the items disclosed in the year, those with a day by which the catalogue wanted them.",
    },
  ),
  items("B6_onTime", "按期公开项数", "Items disclosed on time", "d.published_on <= d.due_on", {
    zh: "当年首次公开的事项中，公开日期不晚于公开期限的项数。",
    en: "Of the items disclosed in the year, those published no later than they were due.",
  }),
  opinions("B6_opinions", "收到公开意见件数", "Opinions received", "TRUE", {
    zh: "当年收到的对院务公开的意见件数，按提出日期归入年度。",
    en: "Opinions on what was disclosed, by the day they were put.",
  }),
  opinions(
    "B6_opinionsAnsweredOnTime",
    "按期答复意见件数",
    "Opinions answered within their days",
    "f.answered_on <= f.due_on",
    {
      zh: "当年收到的意见中，答复日期不晚于答复期限的件数。",
      en: "Of the opinions put in the year, those answered no later than they were due.",
    },
  ),
];
