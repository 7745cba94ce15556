import { type Provider, providerRates, type Rate } from "./provider-rates.js";

/**
 * The rates with what CHANNEL_RATES says instead: JSON, `{"sms": {"capacity": 20, "refillPerSecond": 10}}`. Throws a
 * sentence.
 */
export function ratesFrom(text: string): Readonly<Record<Provider, Rate>> {
  const rates: Record<Provider, Rate> = { ...providerRates };
  for (const [provider, rate] of Object.entries(parsed(text))) {
    if (!(provider in providerRates))
      throw new Error(`names a provider that is none of ${Object.keys(providerRates).join(", ")}.`);
    const { capacity, refillPerSecond } = Object(rate) as Partial<Rate>;
    const isRate =
      Number.isInteger(capacity) && Number(capacity) >= 1 && Number(refillPerSecond) > 0;
    if (!isRate)
      throw new Error(
        `needs for ${provider} a whole capacity of 1 or more and a refillPerSecond above 0.`,
      );
    rates[provider as Provider] = {
      capacity: Number(capacity),
      refillPerSecond: Number(refillPerSecond),
    };
  }
  return rates;
}

function parsed(text: string): object {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return read;
  } catch {
    // Said below, without the text.
  }
  throw new Error("must be a JSON object of providers and their rates.");
}
