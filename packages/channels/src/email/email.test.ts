import { channelContract } from "../testing/channel-contract.fixture.js";
import { openForTest } from "../testing/open-for-test.fixture.js";
import { emailChannel } from "./email-channel.js";
import { startFakeSmtp } from "./fake-smtp.fixture.js";
import { readMail } from "./read-mail.fixture.js";
import { smtpServer } from "./smtp-server.js";

channelContract("a mail server", "EMAIL", async () => (await startFakeSmtp()).world);

const message = {
  id: "0b6f3c1e-1111-4222-8333-444455556666",
  to: "wang@example.org",
  subject: "关于延长食堂夜宵时间的提案:已立案,请在七日内确认答复意见",
  text: "第一行 <b>\n第二行 & 余下",
  link: "https://hall.example.org/p?a=1&b=2",
};

test("a mail is right in Chinese, as text and as HTML, and says that a machine wrote it", async () => {
  const smtp = await startFakeSmtp();
  const channel = openForTest("EMAIL", smtp.world.env);
  expect(await channel.send(message)).toEqual({ ok: true, value: { providerId: "4XyZ" } });
  const { headers, text, html } = readMail(smtp.mails[0] ?? "");
  expect(headers).toMatchObject({
    subject: message.subject,
    from: "医院工会 <union@hospital.example>",
    to: "wang@example.org",
    "message-id": `<${message.id}@hospital.example>`,
    "auto-submitted": "auto-generated",
  });
  expect(text.trimEnd().replaceAll("\r\n", "\n")).toBe(`${message.text}\n\n${message.link}`);
  expect(html).toContain("<p>第一行 &lt;b&gt;</p>");
  expect(html).toContain('<a href="https://hall.example.org/p?a=1&amp;b=2">');
  await channel.close();
  await smtp.world.close();
});

test("neither a subject nor an address can add a header or a receiver", async () => {
  const smtp = await startFakeSmtp();
  const channel = openForTest("EMAIL", smtp.world.env);
  await channel.send({ ...message, subject: "x\r\nBcc: all@example.org" });
  expect(Object.keys(readMail(smtp.mails[0] ?? "").headers)).not.toContain("bcc");
  for (const to of [
    "wang@example.org, all@example.org",
    "a b <wang@example.org>",
    "wang@example.org\r\n",
  ])
    expect(await channel.send({ ...message, to })).toMatchObject({
      error: { code: "MAIL_ADDRESS" },
    });
  expect(smtp.mails).toHaveLength(1);
  await channel.close();
  await smtp.world.close();
});

test("a domain in Chinese letters is told to the mail server in ASCII", async () => {
  const smtp = await startFakeSmtp();
  const channel = openForTest("EMAIL", smtp.world.env);
  expect(await channel.send({ ...message, to: "wang@医院.example" })).toMatchObject({ ok: true });
  expect(readMail(smtp.mails[0] ?? "").headers).toMatchObject({ to: "wang@xn--ekrs67m.example" });
  await channel.close();
  await smtp.world.close();
});

test.each([
  ["AUTH", 454, "4.7.0 try later", { kind: "Unreachable", code: "4.7.0" }],
  ["AUTH", 535, "5.7.8 wrong", { kind: "ProviderRefused", code: "5.7.8" }],
  ["RCPT", 550, "5.1.1 no such user", { kind: "AddressRefused", code: "5.1.1" }],
  ["RCPT", 550, "mailbox unavailable", { kind: "AddressRefused", code: "550" }],
  ["RCPT", 554, "5.7.1 relay access denied", { kind: "ProviderRefused", code: "5.7.1" }],
  ["RCPT", 552, "5.2.2 mailbox full", { kind: "Unreachable", code: "5.2.2" }],
  ["RCPT", 451, "4.4.1 greylisted", { kind: "Unreachable", code: "4.4.1" }],
  ["MAIL", 550, "User frequency limited", { kind: "RateLimited", retryAfterMs: 60_000 }],
  ["DATA", 554, "DT:SPM wang@example.org", { kind: "ProviderRefused", code: "554" }],
] as const)("after %s the reply %i %s means %j", async (at, code, words, error) => {
  const smtp = await startFakeSmtp();
  const channel = openForTest("EMAIL", smtp.world.env);
  smtp.answerAlways({ at, code, words });
  expect(await channel.send(message)).toEqual({ ok: false, error });
  await channel.close();
  await smtp.world.close();
});

test.each([
  [{ offersTls: false }, { kind: "ProviderRefused", code: "ETLS" }],
  [{ offersTls: true }, { kind: "Unreachable", code: "ESOCKET" }],
])(
  "where STARTTLS is required and the server %j, no mail and no password goes",
  async (offer, error) => {
    const smtp = await startFakeSmtp(offer);
    const security = "STARTTLS" as const;
    const server = {
      host: "127.0.0.1",
      port: smtp.port,
      security,
      user: "hall",
      password: "r:ght",
    };
    const channel = emailChannel({ smtp: server, from: "union@hospital.example" }, 5_000);
    expect(await channel.send(message)).toEqual({ ok: false, error });
    expect(smtp.mails).toEqual([]);
    await channel.close();
    await smtp.world.close();
  },
);

test.each([
  ["smtp://mail.example.org", "STARTTLS", 587],
  ["smtp://mail.example.org:25", "STARTTLS", 25],
  ["smtps://mail.example.org", "TLS", 465],
  ["smtp://localhost", "PLAIN", 25],
  ["smtp://[::1]:2525", "PLAIN", 2525],
  ["smtp+plain://relay.example.org", "PLAIN", 25],
])("%s is spoken to by %s at port %i", (url, security, port) => {
  expect(smtpServer(url)).toMatchObject({ security, port, user: null });
});
