/** From each state, the states that may follow. */
export type StateTable<S extends string> = { readonly [State in S]: readonly S[] };

export const mayFollow = <S extends string>(table: StateTable<S>, from: S, to: S): boolean =>
  table[from].includes(to);
