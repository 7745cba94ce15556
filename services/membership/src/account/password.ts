import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the strength that OWASP names as its first choice: 19 MiB, 2 passes. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What a password that belongs to nobody is compared with, so that an unknown login costs as much time as a wrong password. */
const nobody = hash("nobody signs in with this", strength);

export const hashPassword = (password: string): Promise<string> => hash(password, strength);

/** Whether the password is the one behind the hash; null stands for an account that does not exist. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobody), password);
  return passwordHash !== null && fits;
}
