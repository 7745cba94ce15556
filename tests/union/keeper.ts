import { fork } from "node:child_process";
import { once } from "node:events";

type Told = { readonly seq: number; readonly error?: string };

/** The keeper of a house that can be killed: `tell` asks it for an act and answers what came of it. */
export function openKeeper() {
  const keeper = fork("tests/union/house-keeper.mjs", {
    execArgv: [],
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"] },
  });
  const ended = once(keeper, "exit");
  let told = 0;
  const tell = async <T>(act: string, what: object = {}): Promise<T> => {
    const seq = ++told;
    const answered = new Promise<Told & T>((resolve, reject) => {
      const listen = (answer: Told & T) => {
        if (answer.seq !== seq) return;
        keeper.off("message", listen);
        answer.error === undefined ? resolve(answer) : reject(new Error(answer.error));
      };
      keeper.on("message", listen);
    });
    keeper.send({ seq, act, ...what });
    return answered;
  };
  /** Ends everything that it keeps. */
  const close = async (): Promise<void> => {
    keeper.disconnect();
    await ended;
  };
  return { tell, close };
}
