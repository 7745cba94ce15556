import { ok } from "@union/kernel";
import { type Column, choice, text } from "@union/registers";
import type { Hosting, Organiser } from "./activity.js";

type Names = { readonly own: readonly string[] };

/** Who held an activity; one of the union's `own` names makes it internal, every other name external. */
export function organiser(title: string, { own }: Names): Column<Organiser> {
  const name = text(title, { max: 100 });
  const ownName = choice<Hosting>(
    title,
    Object.fromEntries(own.map((label) => [label, "INTERNAL"])),
  );
  return {
    ...name,
    description: `${own.join("、")}为本院主办，其余为外部主办`,
    read: (cell, context) => {
      const typed = name.read(cell, context);
      if (!typed.ok) return typed;
      const hosting = ownName.read(cell, context).ok ? "INTERNAL" : "EXTERNAL";
      return ok({ name: typed.value, hosting });
    },
    write: (value) => name.write(value.name),
    note: () => null,
  };
}
