import { z } from "zod";

/** The text forms that the cards share. A check that fails says which field it was, never what stood in it. */
export const fields = {
  id: z.guid(),
  /** A LocalDate, YYYY-MM-DD. */
  date: z.iso.date(),
  /** Grows with every change of the thing; the greatest one is the newest. */
  version: z.int().nonnegative(),
  name: z.string().min(1).max(200),
  /** A word of the code: a service, a register, a policy key, a role. */
  word: z.string().min(1).max(120),
  count: z.int().nonnegative(),
  /** Public words in both languages of the house. */
  sentence: z.object({ zh: z.string().min(1).max(200), en: z.string().min(1).max(300) }),
} as const;
