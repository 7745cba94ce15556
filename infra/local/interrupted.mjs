const controller = new AbortController();
const glance = 500;

/** Aborted when the person (Ctrl-C), the terminal or the system asks this command to stop. */
export const interrupted = controller.signal;

/** For a command that wants to put things in order before it ends: from now on it must heed `interrupted` itself. */
export function heedInterrupts() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => controller.abort());
  }
  // Nobody reads us any more: a pipe was closed, or the terminal is gone.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => controller.abort());
  if (process.env["npm_lifecycle_event"]) heedEndOfNpm();
}

/** npm runs us under a shell that does not pass SIGTERM on: when npm is ended, all we see is that our parent is gone. */
function heedEndOfNpm() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || controller.abort(), glance).unref();
}
