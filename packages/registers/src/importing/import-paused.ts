/** The runner was told to stop: the import stands at a checkpoint, and another runner goes on from there. */
export class ImportPaused extends Error {
  override readonly name = "ImportPaused";
}
