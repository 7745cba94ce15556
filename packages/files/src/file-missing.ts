/** There is no such file in this union. */
export class FileMissing extends Error {
  override readonly name = "FileMissing";
  constructor(readonly fileId: string) {
    super("there is no such file");
  }
}
