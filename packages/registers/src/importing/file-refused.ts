import type { Sentence } from "@union/kernel";
import { problemCode } from "../register/problem-code.js";

export type FileProblem = { readonly code: string } & Sentence;

/** Thrown when a file cannot be imported at all; `problem` tells whoever uploaded it what to do. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  constructor(readonly problem: FileProblem) {
    super(`the file cannot be imported: ${problem.code}`);
  }

  static because({ zh, en }: Sentence, kind: string): FileRefused {
    return new FileRefused({ code: problemCode(kind), zh, en });
  }
}
