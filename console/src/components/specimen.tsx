import type { ReactNode } from "react";

/** One shared part under its name in the code. */
export function Specimen({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="panel" aria-label={name}>
      <h2>
        <code>{name}</code>
      </h2>
      {children}
    </section>
  );
}
