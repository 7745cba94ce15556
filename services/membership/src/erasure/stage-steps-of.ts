import type { Sql } from "@union/persistence";
import { type Stages, StepReader } from "@union/stages";
import { type Locale, StageStepType, say } from "@union/subgraph";

/** The history of one matter as its readers see it, in their language. */
export async function stageStepsOf(
  sql: Sql,
  unionId: string,
  stages: Stages,
  subject: string,
  locale: Locale,
): Promise<StageStepType[]> {
  const rows = await new StepReader(sql).of(unionId, stages.kind, [subject]);
  return rows.map((row) => {
    const name = stages.steps[row.step]?.name;
    return Object.assign(new StageStepType(), row, { name: name ? say(name, locale) : row.step });
  });
}
