/** Thrown by a handler: this event can never succeed. It becomes a dead letter at once; the sentence says what to do, and holds no value of a row. */
export class GiveUp extends Error {
  override readonly name = "GiveUp";
}

/** Thrown by a handler: not now, but after so many milliseconds. The sentence says what is waited for. */
export class TryAgainAfter extends Error {
  override readonly name = "TryAgainAfter";
  constructor(
    readonly milliseconds: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** An earlier event of the same subject is not done yet: this one comes again, and never becomes a dead letter for it. */
export class NotItsTurn extends Error {
  override readonly name = "NotItsTurn";
}
