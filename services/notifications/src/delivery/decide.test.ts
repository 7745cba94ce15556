import { channels, topicNames } from "../topic/index.js";
import { decide } from "./decide.js";

/**
 * What becomes of a notice, by topic and channel. Three letters a cell: the person chose nothing, chose it on, chose it
 * off. S lies in the inbox, Q goes out, x is switched off, n has no address to go to, - never goes this way.
 */
const withAddress = `
                IN_APP  EMAIL  SMS  WECOM  DINGTALK  FEISHU
REGISTERS       SSS     QQx    ---  QQx    QQx       QQx
GRANTS          SSS     QQx    xQx  QQx    QQx       QQx
MEMBERSHIP      SSS     QQx    xQx  QQx    QQx       QQx
POLICY          SSS     QQx    ---  QQx    QQx       QQx
MATTERS         SSS     QQx    xQx  QQx    QQx       QQx
DEADLINES       SSS     QQx    xQx  QQx    QQx       QQx
OPERATIONS      SSS     QQx    xQx  QQx    QQx       QQx
AUDIT           SSS     QQx    ---  QQx    QQx       QQx
GREETINGS       SSx     QQx    ---  QQx    QQx       QQx
ANNOUNCEMENTS   SSS     QQx    xQx  QQx    QQx       QQx
CONGRESS        SSS     QQQ    QQQ  QQQ    QQQ       QQQ
ELECTIONS       SSS     QQQ    QQQ  QQQ    QQQ       QQQ`;

const withoutAddress = `
                IN_APP  EMAIL  SMS  WECOM  DINGTALK  FEISHU
REGISTERS       SSS     nnx    ---  nnx    nnx       nnx
GRANTS          SSS     nnx    xnx  nnx    nnx       nnx
MEMBERSHIP      SSS     nnx    xnx  nnx    nnx       nnx
POLICY          SSS     nnx    ---  nnx    nnx       nnx
MATTERS         SSS     nnx    xnx  nnx    nnx       nnx
DEADLINES       SSS     nnx    xnx  nnx    nnx       nnx
OPERATIONS      SSS     nnx    xnx  nnx    nnx       nnx
AUDIT           SSS     nnx    ---  nnx    nnx       nnx
GREETINGS       SSx     nnx    ---  nnx    nnx       nnx
ANNOUNCEMENTS   SSS     nnx    xnx  nnx    nnx       nnx
CONGRESS        SSS     nnn    nnn  nnn    nnn       nnn
ELECTIONS       SSS     nnn    nnn  nnn    nnn       nnn`;

const mayGoAt = new Date("2026-03-07T00:00:00Z");
const meanings: Readonly<Record<string, ReturnType<typeof decide>>> = {
  S: { state: "SENT" },
  Q: { state: "QUEUED", dueAt: mayGoAt },
  x: { state: "SUPPRESSED", reason: "SWITCHED_OFF" },
  n: { state: "SUPPRESSED", reason: "NO_ADDRESS" },
  "-": null,
};

const read = (picture: string): string[][] =>
  picture
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));

describe.each([
  ["with an address", true, withAddress],
  ["without an address", false, withoutAddress],
])("2.14 the one table of topic, channel and choice, %s", (_, hasAddress, picture) => {
  const [columns = [], ...rows] = read(picture);

  test("has every topic and every channel, and no other", () => {
    expect(columns).toEqual([...channels]);
    expect(rows.map(([topic]) => topic)).toEqual([...topicNames]);
    expect(rows.every((row) => row.length === 1 + channels.length)).toBe(true);
  });

  const cells = rows.flatMap(([topic, ...row]) =>
    row.map((cell, at) => [topic, columns[at], cell] as const),
  );
  test.each(cells)("%s by %s: %s", (topic, channel, cell) => {
    const decided = [null, true, false].map((choice) =>
      decide({ topic, channel, choice, hasAddress, mayGoAt } as never),
    );
    expect(decided).toEqual([...cell].map((letter) => meanings[letter]));
  });
});

test("2.14 a greeting never costs a text message, whatever a person chose", () => {
  for (const choice of [null, true, false])
    for (const hasAddress of [true, false])
      expect(
        decide({ topic: "GREETINGS", channel: "SMS", choice, hasAddress, mayGoAt }),
      ).toBeNull();
});

test("2.14 quiet hours hold what goes out, never what lies in the inbox", () => {
  const situation = { topic: "CONGRESS", choice: null, hasAddress: true, mayGoAt } as const;
  expect(decide({ ...situation, channel: "IN_APP" })).toEqual({ state: "SENT" });
  expect(decide({ ...situation, channel: "SMS" })).toEqual({ state: "QUEUED", dueAt: mayGoAt });
});
