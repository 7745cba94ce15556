import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const house = resolve(__dirname, "../..");
type Context = { readonly commandsOn?: (ground: never) => Readonly<Record<string, unknown>> };

const foldersOf = (group: string): string[] =>
  readdirSync(join(house, group)).map((name) => join(group, name));

/** The commands of every service, as `service.command`, read from the contexts themselves. */
export async function commandsOfServices(): Promise<string[]> {
  const found: string[] = [];
  for (const service of readdirSync(join(house, "services"))) {
    const file = join(house, "services", service, "src/context.ts");
    if (!existsSync(file)) continue;
    const { commandsOn }: Context = await import(file);
    const commands = commandsOn?.({} as never) ?? {};
    found.push(...Object.keys(commands).map((name) => `${service}.${name}`));
  }
  return found;
}

/** Every command that stands in the sources of the product, by its name, whoever makes it. */
export const commandsInSources = (): string[] =>
  sourcesOfProduct().flatMap((text) =>
    [...text.matchAll(/\bcommand\(\s*[\w.]+,\s*"(\w+)"/g)].map(([, name = ""]) => name),
  );

/** How often a command is made, whatever its name: one that the search above cannot read is missed by it, not by this. */
export const commandsMade = (): number =>
  sourcesOfProduct().flatMap((text) => [...text.matchAll(/(?<!function )\bcommand(?:<[^(]*>)?\(/g)])
    .length;

/** How many matters declare their stages, in the sources of the product. */
export const stagesInSources = (): number =>
  sourcesOfProduct().flatMap((text) => [...text.matchAll(/= defineStages\(/g)]).length;

function sourcesOfProduct(): string[] {
  return [...foldersOf("packages"), ...foldersOf("services")]
    .map((folder) => join(house, folder, "src"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .filter((file) => !/(\.(test|fixture)\.ts$)|(^testing\/)/.test(file))
        .map((file) => readFileSync(join(folder, file), "utf8")),
    );
}
