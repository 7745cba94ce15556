import { createLogger } from "./create-logger.js";

const idNumber = "990001199001011235";
const mobile = "13900000001";

/** A logger and what it wrote. */
function listen(level = "trace") {
  const lines: string[] = [];
  const to = { write: (line: string) => lines.push(line) };
  const log = createLogger({ name: "welfare", level, to });
  const last = (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? "null");
  return { log, last, text: () => lines.join("") };
}

test("a line is one JSON object with time, level, speaker and sentence", () => {
  const { log, last } = listen();
  log.info({ rows: 3 }, "imported");
  expect(last()).toMatchObject({ level: "info", name: "welfare", rows: 3, msg: "imported" });
  expect(last()["time"]).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});

test("a child repeats the trace id on every line, and so do its own children", () => {
  const { log, last } = listen();
  const child = log.child({ traceId: "t1" });
  child.warn("slow");
  expect(last()).toMatchObject({ traceId: "t1", msg: "slow" });
  child.child({ event: "member.changed.v1" }).info("heard");
  expect(last()).toMatchObject({ traceId: "t1", event: "member.changed.v1" });
});

test("what is below the level is not written", () => {
  const { log, text } = listen("warn");
  log.info("quiet");
  expect(text()).toBe("");
});

describe("PI-R9: a citizen number or a mobile never reaches a log line", () => {
  const { log, text } = listen();
  const card = { idNumber, mobile, id_number: idNumber, 手机号: mobile, "Document-Number": "D1" };
  log.info(card, "flat");
  log.info({ input: { rows: [{ member: { card } }] } }, "deep");
  log.child({ member: card }).info("in a child");
  log.error(new Error(`row ${idNumber} of ${mobile} refused`), "as an error");
  log.error({ err: new Error(`no such person: ${idNumber}`) });
  log.warn(`called +86${mobile}, number ${idNumber.slice(0, 17)}X`);
  log.info({ mobileAsNumber: Number(mobile), note: `电话${mobile}`, tel: `tel-${mobile}` });
  const quoted = { sqlState: "23000", code: "ER_DUP_ENTRY", parameters: [idNumber] };
  log.error(Object.assign(new Error("Duplicate entry 'D1-canary'"), quoted), "as a row");
  log.info({ headers: { authorization: "Bearer canary", cookie: "canary" }, token: "canary" });
  log.info({ buffer: Buffer.from(mobile), map: new Map([[mobile, 1]]) });

  test.each([idNumber, idNumber.slice(0, 17), mobile, "canary", "D1"])("not %s", (secret) => {
    expect(text()).not.toContain(secret);
  });

  test("and yet the code of the database's refusal is told", () => {
    expect(text()).toContain("ER_DUP_ENTRY");
  });
});

test("identities, instants and amounts are told as they are", () => {
  const { log, last } = listen();
  const fields = { id: "01890a5d-ac96-774b-bcce-b302099a8057", at: 1764000000000, fen: 1500000 };
  log.info(fields, "paid");
  expect(last()).toMatchObject(fields);
});

test("a thing that contains itself ends the line, not the process", () => {
  const { log, last } = listen();
  const knot: Record<string, unknown> = {};
  knot["self"] = knot;
  log.info(knot, "tied");
  expect(last()["msg"]).toBe("tied");
});
