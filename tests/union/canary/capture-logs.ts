import { format } from "node:util";

/** Takes every line that this process writes from now on, by its logger or otherwise, until `jest.restoreAllMocks`. */
export function captureLogs(hear: (line: string) => void): void {
  const write = (line: string | Uint8Array): boolean => {
    hear(typeof line === "string" ? line : Buffer.from(line).toString("utf8"));
    return true;
  };
  // Whoever has replaced the writing of standard output hears the logger, too.
  jest.spyOn(process.stdout, "write").mockImplementation(write as never);
  for (const method of ["debug", "log", "info", "warn", "error"] as const)
    jest.spyOn(console, method).mockImplementation((...said) => hear(format(...said)));
}
