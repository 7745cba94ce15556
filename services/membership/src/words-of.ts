/** Words of the code as the object that an enum of the graph is registered by. */
export const wordsOf = <const Word extends string>(words: readonly Word[]): { [W in Word]: W } =>
  Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };
