/** `npm test`: installs what is missing, then proves everything. The last line says how it went. */
import { install } from "./local/install.mjs";
import { heedInterrupts, interrupted } from "./local/interrupted.mjs";
import { preflight } from "./local/preflight.mjs";
import { troubleText } from "./local/trouble-text.mjs";
import { steps } from "./verify/steps.mjs";
import { verify } from "./verify/verify.mjs";

let result = { passed: 0, failed: 1 };
heedInterrupts();
try {
  await preflight();
  await install({ forTests: true });
  result = await verify({ only: Object.keys(steps), changes: null });
} catch (error) {
  if (!interrupted.aborted) console.error(troubleText(error));
}
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed === 0 ? 0 : 1;
