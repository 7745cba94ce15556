/** A file that begins as a picture and goes on as none. */
export class UnreadablePicture extends Error {
  override readonly name = "UnreadablePicture";
  constructor() {
    super("the picture cannot be read");
  }
}
