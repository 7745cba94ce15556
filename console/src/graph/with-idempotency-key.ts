import { type Exchange, makeOperation, mapExchange } from "@urql/core";

/**
 * Every mutation carries a key, so that the same one that arrives twice does nothing twice: one of its own, or the
 * `idempotencyKey` of its context where somebody sends it again since its answer was lost.
 */
export const withIdempotencyKey: Exchange = mapExchange({
  onOperation(operation) {
    if (operation.kind !== "mutation") return operation;
    const given = operation.context.fetchOptions;
    const options = typeof given === "function" ? given() : (given ?? {});
    const key = String(operation.context["idempotencyKey"] ?? crypto.randomUUID());
    const headers = { ...options.headers, "idempotency-key": key };
    return makeOperation(operation.kind, operation, {
      ...operation.context,
      fetchOptions: { ...options, headers },
    });
  },
});
