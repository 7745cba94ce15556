/**
 * Something a person can do something about: what happened, why (the last lines of a log, say), and what to do,
 * in Chinese and English.
 */
export class Trouble extends Error {
  /**
   * @param {{ what: { zh: string, en: string }, why?: string, todo: { zh: string, en: string } }} told
   */
  constructor(told) {
    super(told.what.en);
    this.name = "Trouble";
    this.told = told;
  }
}
