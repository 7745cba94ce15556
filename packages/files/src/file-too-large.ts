/** The content went on after `maxBytes`; nothing of it was kept. */
export class FileTooLarge extends Error {
  override readonly name = "FileTooLarge";
  constructor(readonly maxBytes: number) {
    super(`the file is larger than ${maxBytes} bytes`);
  }
}
