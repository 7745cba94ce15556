import { stored } from "../graph/stored.js";

/** Whether something goes on in this page that would be lost if it were left or loaded again: the browser then asks first. */
export const unfinished = stored(false);

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
const stop = unfinished.follow(() => {
  if (unfinished.get()) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
});

/** Lets the page be left without a question from now on: whoever worked here has gone. */
export function leaveUnasked(): void {
  stop();
  window.removeEventListener("beforeunload", ask);
}
