import type { Sentence } from "@union/kernel";
import type { AnswerMetrics } from "./disclosure-metrics.reader.js";
import type { DueMetrics } from "./due-metrics.js";

/** How the metrics were worked out, for people. */
export const metricsWorking = (
  { coverage, timeliness }: DueMetrics,
  { received, answered, answeredOnTime, averageDays }: AnswerMetrics,
): Sentence => ({
  zh: `应公开 ${coverage.den} 项，已公开 ${coverage.num} 项，其中按期 ${timeliness.num} 项；收到意见 ${received} 件，已答复 ${answered} 件，其中按期 ${answeredOnTime} 件，答复共用 ${averageDays.num} 天。`,
  en: `${coverage.den} were due, ${coverage.num} were published, ${timeliness.num} of them on time; ${received} opinions came in, ${answered} were answered, ${answeredOnTime} of them in time, in ${averageDays.num} days altogether.`,
});
