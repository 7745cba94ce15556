import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import type { Mood } from "../testing/mood.fixture.js";
import type { Taken, World } from "../testing/world.fixture.js";
import { readMail } from "./read-mail.fixture.js";

const no = (responseCode: number, words: string) =>
  Object.assign(new Error(words), { responseCode });

export type SmtpReply = {
  readonly at: "AUTH" | "MAIL" | "RCPT" | "DATA";
  readonly code: number;
  readonly words: string;
};

/** A real SMTP server on loopback with one customer and one mailbox. It offers no TLS unless asked to. */
export async function startFakeSmtp({ offersTls = false } = {}) {
  const state: { mood: Mood; odd: SmtpReply | null } = { mood: "FINE", odd: null };
  const taken: Taken[] = [];
  const mails: string[] = [];
  const oddAt = (at: SmtpReply["at"]) =>
    state.odd?.at === at ? no(state.odd.code, state.odd.words) : null;
  const server = new SMTPServer({
    logger: false,
    authMethods: ["PLAIN"],
    allowInsecureAuth: true,
    disabledCommands: offersTls ? [] : ["STARTTLS"],
    onConnect: (_session, done) => {
      if (state.mood !== "SILENT") done();
    },
    onAuth: ({ username = "", password }, _session, done) => {
      const odd = oddAt("AUTH");
      if (odd) return done(odd);
      if (password !== "r:ght") return done(no(535, "5.7.8 Error: authentication failed"));
      done(null, { user: username });
    },
    onMailFrom: (_address, _session, done) => {
      if (state.mood === "BUSY") return done(no(450, "4.7.1 Mailbox frequency limited"));
      if (state.mood === "BROKEN") return done(no(451, "4.3.0 one moment"));
      done(oddAt("MAIL"));
    },
    onRcptTo: ({ address }, _session, done) => {
      // The library shows a domain in its own letters, however it came.
      const isKnown = ["wang@example.org", "wang@医院.example"].includes(address);
      done(oddAt("RCPT") ?? (isKnown ? null : no(550, `5.1.1 <${address}>: no such user`)));
    },
    onData: (stream, _session, done) => {
      void text(stream).then((mail) => {
        const odd = oddAt("DATA");
        if (odd) return done(odd);
        const { headers, text: words } = readMail(mail);
        mails.push(mail);
        taken.push({ mark: headers["message-id"] ?? "", words });
        done(null, "2.0.0 Ok: queued as 4XyZ");
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.server.address() as AddressInfo;
  const url = (password: string, to = port) => ({
    SMTP_URL: `smtp://hall:${password}@127.0.0.1:${to}`,
    MAIL_FROM: "医院工会 <union@hospital.example>",
  });
  const world: World = {
    env: url("r%3Aght"),
    wrongSecret: url("wrong"),
    nobodyThere: url("r%3Aght", 1),
    knownAddress: "wang@example.org",
    unknownAddress: "nobody@example.org",
    busyMs: 60_000,
    marksById: true,
    taken,
    setMood(mood) {
      state.mood = mood;
    },
    close: () => new Promise((done) => server.close(done)),
  };
  return {
    port,
    mails,
    world,
    answerAlways(reply: SmtpReply | null) {
      state.odd = reply;
    },
  };
}
