import { type Exchange, makeOperation, mapExchange } from "@urql/core";

/** Every mutation carries a key of its own, so that sending it again after a lost answer does nothing twice. */
export const withIdempotencyKey: Exchange = mapExchange({
  onOperation(operation) {
    if (operation.kind !== "mutation") return operation;
    const given = operation.context.fetchOptions;
    const options = typeof given === "function" ? given() : (given ?? {});
    const headers = { ...options.headers, "idempotency-key": crypto.randomUUID() };
    return makeOperation(operation.kind, operation, {
      ...operation.context,
      fetchOptions: { ...options, headers },
    });
  },
});
