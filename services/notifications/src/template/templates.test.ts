import { topicNames } from "../topic/index.js";
import type { Template } from "./template.js";
import { type TemplateName, templates } from "./templates.js";
import { worded } from "./worded.js";

const names = Object.keys(templates) as TemplateName[];
const declared = (name: TemplateName) => Object.entries((templates[name] as Template).facts);
/** A word per fact that stands nowhere else. */
const canary = (fact: string): string => `«${fact}-canary»`;
const canaries = (name: TemplateName): Record<string, string> =>
  Object.fromEntries(declared(name).map(([fact]) => [fact, canary(fact)]));
const say = (name: TemplateName, facts: Record<string, string | number>) =>
  worded(name, facts as never);
const sentences = (name: TemplateName, facts: Record<string, string | number>): string[] => {
  const { title, text, outside } = say(name, facts);
  return [title, text, outside].flatMap(({ zh, en }) => [zh, en]);
};
const isTheSendersOwn = (name: TemplateName): boolean => name === "announcement";

describe.each(names)("2.14 the template %s", (name) => {
  test("says its title, its text and its sentence for outside in Chinese and in English", () => {
    const { topic, title, text, outside } = say(name, canaries(name));
    expect(topicNames).toContain(topic);
    for (const { zh, en } of [title, text, outside]) {
      expect(zh.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      if (!isTheSendersOwn(name)) expect(withoutCanaries(zh)).toMatch(/\p{Script=Han}/u);
      expect(withoutCanaries(en)).not.toMatch(/\p{Script=Han}/u);
    }
    expect(outside.zh).toMatch(/\p{Script=Han}/u);
  });

  test("declares nothing above P1, and says outside no P1 fact", () => {
    const { outside } = say(name, canaries(name));
    for (const [fact, of] of declared(name)) {
      expect(["P0", "P1"]).toContain(of);
      if (of === "P1") expect(`${outside.zh}${outside.en}`).not.toContain(canary(fact));
    }
  });

  test("says every fact that it declares, and none that it does not", () => {
    const facts = canaries(name);
    const all = sentences(name, facts).join("\n");
    for (const [fact] of declared(name)) expect(all).toContain(canary(fact));
    const more = { ...facts, idNumber: canary("idNumber"), mobile: canary("mobile") };
    expect(sentences(name, more)).toEqual(sentences(name, facts));
  });

  test("never says undefined, null or [object Object], even where facts are missing", () => {
    for (const sentence of sentences(name, {}))
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("fits its columns, however long a name is", () => {
    const long = Object.fromEntries(declared(name).map(([fact]) => [fact, "长".repeat(80)]));
    const { title, outside } = say(name, long);
    expect(title.zh.length).toBeLessThanOrEqual(200);
    expect(title.en.length).toBeLessThanOrEqual(300);
    expect(outside.zh.length).toBeLessThanOrEqual(500);
    expect(outside.en.length).toBeLessThanOrEqual(500);
  });
});

const withoutCanaries = (sentence: string): string => sentence.replace(/«[^»]*»/g, "");

test("2.14 an import without refused rows asks for nothing, one with refused rows says what to do", () => {
  const facts = { register: "职工花名册", accepted: 3, unchanged: 0 };
  expect(say("registerImported", { ...facts, refused: 0 }).text.zh).not.toContain("请");
  expect(say("registerImported", { ...facts, refused: 1 }).text.zh).toContain("更正后再次导入");
});
