import type { Caller } from "./caller.js";

export type Figure = {
  readonly code: string;
  readonly value: number | null;
  readonly rows: number;
  readonly byCampus: { campusId: string; value: number }[] | null;
};

export const figureSections = [
  "membershipFigures",
  "democraticFigures",
  "welfareFigures",
  "activityFigures",
] as const;

/** Asks for every figure of 2025, of one campus or of all that the reader may see; `rest` is asked of each. */
export const figuresQuery = (rest = ""): string => {
  const figure = `code value rows byCampus { campusId value } ${rest}`;
  const asked = figureSections.map(
    (section) => `${section}(year: 2025, campusId: $campusId) { ${figure} }`,
  );
  return `query($campusId: ID) { unionOrg { ${asked.join(" ")} } }`;
};

/** Every figure of 2025, section by section. */
export async function figuresOf(
  caller: Caller,
  campusId: string | null,
): Promise<readonly Figure[]> {
  const { unionOrg } = await caller.ask<{ unionOrg: Record<string, Figure[]> }>(figuresQuery(), {
    campusId,
  });
  return figureSections.flatMap((section) => unionOrg[section]!);
}
