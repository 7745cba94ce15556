/** Whether the file system says that there is no such file. */
export const isMissing = (thrown: unknown): boolean =>
  typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT";
