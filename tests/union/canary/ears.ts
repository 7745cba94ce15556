import { type Canary, canaries } from "./canaries.js";

/** Where words could leave the house, or be kept where nobody expects them. */
export const places = [
  "queues",
  "outbox",
  "audit log",
  "command log",
  "imports",
  "logs",
  "mails",
  "text messages",
  "chat messages",
  "envelopes",
] as const;
export type Place = (typeof places)[number];

/** Hears what is said in each place, and keeps of it only which canaries sang there and around which words. */
export class Ears {
  private readonly songs = new Map<string, string>();
  private readonly heard = new Map<Place, number>();

  hear(place: Place, text: string): void {
    this.heard.set(place, (this.heard.get(place) ?? 0) + 1);
    for (const [canary, forms] of Object.entries(canaries))
      for (const form of forms) {
        const at = text.indexOf(form);
        const song = `${canary}/${place}`;
        if (at < 0 || this.songs.has(song)) continue;
        this.songs.set(song, text.slice(Math.max(0, at - 200), at + form.length + 60));
      }
  }

  /** Where a canary was heard, in the order of {@link places}. */
  placesOf(canary: Canary): Place[] {
    return places.filter((place) => this.songs.has(`${canary}/${place}`));
  }

  /** The words around a canary at the first time it was heard in a place. */
  around(canary: Canary, place: Place): string | undefined {
    return this.songs.get(`${canary}/${place}`);
  }
}
