/** Gives the focus to the element of this id, where the keyboard and the reader's voice go on. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The id of a file's heading on the desk. */
export const headingOf = (key: string): string => `file-${key}`;
/** The id of the zone where files are dropped. */
export const dropZone = "drop-zone";
