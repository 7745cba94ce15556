const citizenNumber = /(?<!\w)\d{17}[\dXx](?!\w)/g;
const mobile = /(?<!\w)(?:\+86)?1[3-9]\d{9}(?!\w)/g;

/** A text without the citizen numbers and mobiles that slipped into it: the second wall, for sentences without keys. */
export const maskNumbers = (text: string): string =>
  text.replaceAll(citizenNumber, "[id number]").replaceAll(mobile, "[mobile]");
