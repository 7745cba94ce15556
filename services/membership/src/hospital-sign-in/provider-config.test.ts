import { providerConfig } from "./provider-config.js";

const whole = {
  OIDC_ISSUER: "https://sso.hospital.example",
  OIDC_CLIENT_ID: "union",
  OIDC_CLIENT_SECRET: "s",
  OIDC_UNION: "u",
  PUBLIC_URL: "https://union.example",
};

test("without an issuer there is no hospital sign-in; with all it needs there is one, with careful defaults", () => {
  expect(providerConfig({ PUBLIC_URL: "https://union.example" })).toEqual({
    ok: true,
    value: null,
  });
  expect(providerConfig(whole)).toMatchObject({
    ok: true,
    value: {
      claim: "preferred_username",
      names: "STAFF_NUMBER",
      clientAuth: "basic",
      scope: "openid profile",
      secondFactorAmr: [],
      secondFactorAcr: [],
    },
  });
});

test.each([
  ["OIDC_CLIENT_ID", ""],
  ["OIDC_CLIENT_SECRET", ""],
  ["OIDC_UNION", ""],
  ["PUBLIC_URL", ""],
  ["PUBLIC_URL", "http://union.example"],
  ["OIDC_ISSUER", "http://hunter2.example"],
  ["OIDC_ISSUER", "hunter2"],
  ["OIDC_ACCOUNT_BY", "hunter2"],
  ["OIDC_CLIENT_AUTH", "hunter2"],
  ["OIDC_SCOPE", "hunter2"],
])("%s=%s is refused in words that do not quote it", (name, value) => {
  const result = providerConfig({ ...whole, [name]: value });
  expect(result).toEqual({ ok: false, error: [expect.stringContaining(name)] });
  expect(JSON.stringify(result)).not.toContain("hunter2");
});
