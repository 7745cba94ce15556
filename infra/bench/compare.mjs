import { say } from "../local/say.mjs";
import { load } from "./load.mjs";
import { median } from "./median.mjs";

const rounds = 3;
const seconds = 6;
/** Long enough that the gateway runs compiled code, which takes it some thousand requests. */
const warmUpSeconds = 10;
const connections = 16;

/**
 * Puts the same load on the gateway and on the bare handler in turn, round after round.
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ name: string, headers: Record<string, string>, walk: Function, settle?: () => Promise<void> }} what
 *   settle: waits until nothing is left to do of the last load
 * @returns {Promise<{ name: string, gateway: number, bare: number, ratio: number }>} medians, answers per second
 */
export async function compare(stage, { name, headers, walk, settle = async () => {} }) {
  const put = async (program, path, lasting) => {
    const to = { origin: stage.address(program), path, headers };
    const rate = await load({ ...to, connections, seconds: lasting, walk });
    await settle();
    return rate;
  };
  const stacks = { bare: ["bare", `/${name}`], gateway: ["gateway", "/graphql"] };
  for (const [program, path] of Object.values(stacks)) await put(program, path, warmUpSeconds);
  const results = [];
  for (let round = 1; round <= rounds; round += 1) {
    const bare = await put(...stacks.bare, seconds);
    const gateway = await put(...stacks.gateway, seconds);
    results.push({ bare, gateway, ratio: gateway / bare });
    say(
      `${name} 第 ${round} 轮`,
      `gateway ${gateway.toFixed(0)}/s, bare ${bare.toFixed(0)}/s, ratio ${(gateway / bare).toFixed(3)}`,
    );
  }
  const of = (key) => median(results.map((result) => result[key]));
  return { name, gateway: of("gateway"), bare: of("bare"), ratio: of("ratio") };
}

/** One line of a result: rates, ratio, and whether the aim was reached. */
export const resultLine = ({ name, gateway, bare, ratio }, aim) =>
  `  ${name.padEnd(10)} gateway ${gateway.toFixed(0).padStart(5)}/s   bare ${bare.toFixed(0).padStart(5)}/s   ` +
  `ratio ${ratio.toFixed(3)}   aim ${aim}: ${ratio >= aim ? "reached" : "MISSED"}`;
