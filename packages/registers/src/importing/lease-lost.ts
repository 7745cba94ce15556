/** Another runner has taken this import over: what this one was about to commit is rolled back. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}
