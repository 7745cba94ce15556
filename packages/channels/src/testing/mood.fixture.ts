/** FINE; BUSY: too many messages; BROKEN: an error of its own; SILENT: takes the connection and says nothing. */
export type Mood = "FINE" | "BUSY" | "BROKEN" | "SILENT";
