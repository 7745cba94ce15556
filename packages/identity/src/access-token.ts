/** What every access token of the house has in common: issuer, the one algorithm, and its life in seconds. */
export const accessToken = { issuer: "union-hall", algorithm: "EdDSA", lifeSeconds: 900 } as const;
