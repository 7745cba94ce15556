/** `npm run verify [-- --only types,lint] [-- --changed]`: everything that must hold before a change is handed on. */
import { heedInterrupts, interrupted } from "./local/interrupted.mjs";
import { troubleText } from "./local/trouble-text.mjs";
import { readArguments } from "./verify/read-arguments.mjs";
import { verify } from "./verify/verify.mjs";

heedInterrupts();
try {
  const { passed, failed } = await verify(await readArguments(process.argv.slice(2)));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!interrupted.aborted) console.error(troubleText(error));
  process.exitCode = 1;
}
