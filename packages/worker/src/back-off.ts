/** How long to wait after so many failures in a row: twice as long each time, never longer than `most`. In milliseconds. */
export const backOff = (failures: number, first: number, most: number): number =>
  Math.min(most, first * 2 ** Math.min(failures - 1, 30));
