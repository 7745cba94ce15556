import type { SummaryLanguage } from "@union/annual-summary";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** The language of the document: the reader's. */
export const useSummaryLanguage = (): SummaryLanguage =>
  useStored(settings.language) === "en" ? "en" : "zh";
