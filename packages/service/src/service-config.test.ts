import { err } from "@union/kernel";
import { serviceConfig } from "./service-config.js";

const whole = {
  PORT: "4101",
  DATABASE_URL: "mysql://u:p@127.0.0.1:3306/welfare",
  REDIS_URL: "redis://127.0.0.1:6379",
  GATEWAY_SECRET: "ab".repeat(32),
  JWKS_URL: "http://127.0.0.1:4100/jwks.json",
  DATA_KEY: Buffer.alloc(32, 7).toString("base64"),
  FILES_URL: "file:///var/lib/union/files",
  FILES_SECRET: "CD".repeat(40),
  LOG_LEVEL: "warn",
};

test("a whole environment becomes a configuration, bound to this machine alone unless told", () => {
  const config = serviceConfig(whole);
  expect(config).toMatchObject({
    ok: true,
    value: { host: "127.0.0.1", port: 4101, logLevel: "warn" },
  });
  const wide = serviceConfig({ ...whole, HOST: "0.0.0.0", LOG_LEVEL: undefined });
  expect(wide).toMatchObject({ ok: true, value: { host: "0.0.0.0", logLevel: "info" } });
});

test("an empty environment is told everything it lacks at once", () => {
  const names = Object.keys(whole).filter((name) => !["PORT", "LOG_LEVEL"].includes(name));
  expect(serviceConfig({})).toEqual(err(names.map((name) => `${name} is not set`)));
});

test("everything that is wrong is named at once, in words, and no secret is quoted", () => {
  const wrong = serviceConfig({
    PORT: "99999",
    DATABASE_URL: "somewhere",
    REDIS_URL: "",
    GATEWAY_SECRET: "not-a-secret",
    JWKS_URL: "jwks",
    DATA_KEY: "c2hvcnQ=",
    FILES_URL: "/var/files",
    FILES_SECRET: "ab".repeat(31),
    LOG_LEVEL: "loud",
  });
  expect(wrong).toEqual(
    err([
      "REDIS_URL is not set",
      "PORT is no port number",
      "DATABASE_URL is no URL",
      "JWKS_URL is no URL",
      "FILES_URL is no URL",
      "GATEWAY_SECRET is not 32 bytes or more in hexadecimal",
      "FILES_SECRET is not 32 bytes or more in hexadecimal",
      "LOG_LEVEL is none of trace, debug, info, warn, error, fatal, silent",
      "DATA_KEY is not 32 bytes in base64",
    ]),
  );
});

test.each(["-1", "1.5", "http"])("%s is no port number", (port) => {
  expect(serviceConfig({ ...whole, PORT: port })).toEqual(err(["PORT is no port number"]));
});
