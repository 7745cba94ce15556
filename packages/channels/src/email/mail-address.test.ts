import { mailAddress } from "./mail-address.js";

test.each([
  ["wang@example.org", "wang@example.org"],
  ["Wang.Li+hall@mail.Example.ORG", "Wang.Li+hall@mail.example.org"],
  ["o'neil_1@xn--fiqs8s.example", "o'neil_1@xn--fiqs8s.example"],
  ["wang@医院.example", "wang@xn--ekrs67m.example"],
  ["wang@bücher.example", "wang@xn--bcher-kva.example"],
  ["wang@医院。中国", "wang@xn--ekrs67m.xn--fiqs8s"],
])("%s goes to %s", (text, sent) => {
  expect(mailAddress(text)).toEqual({ ok: true, value: sent });
});

test.each([
  ["no domain", "wang"],
  ["no mailbox", "@example.org"],
  ["a domain without a dot", "a@b"],
  ["an empty label", "a@b..cn"],
  ["an empty label at the end", "a@example.org."],
  ["an empty label at the beginning", "a@.example.org"],
  ["a label that begins with a dash", "a@-b.example"],
  ["a label of 64", `a@${"b".repeat(64)}.example`],
  ["a domain of 254", `a@${`${"b".repeat(62)}.`.repeat(4)}example`],
  ["an underscore in its domain", "a@b_c.example"],
  ["a number for its host", "a@192.0.2.1"],
  ["a number in other clothes", "a@0x7f.1"],
  ["a host with escapes", "a@ex%61mple.org"],
  ["two signs", "a@b@example.org"],
  ["a dot at the end of its mailbox", "a.@example.org"],
  ["two dots in its mailbox", "a..b@example.org"],
  ["a mailbox of 65", `${"a".repeat(65)}@example.org`],
  ["a blank", "a b@example.org"],
  ["a line end", "a@example.org\r\n"],
  ["a list", "a@example.org,b@example.org"],
])("an address with %s is none", (_, text) => {
  expect(mailAddress(text)).toEqual({ ok: false, error: { kind: "MailAddressWrong" } });
});

test("a mailbox in other letters than ASCII is told apart: it may be right, and cannot be served", () => {
  expect(mailAddress("张三@example.org")).toMatchObject({ error: { kind: "MailboxNotAscii" } });
  expect(mailAddress("张 三@example.org")).toMatchObject({ error: { kind: "MailAddressWrong" } });
});
