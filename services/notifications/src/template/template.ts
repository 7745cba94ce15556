import type { Sentence } from "@union/kernel";
import type { TopicName } from "../topic/index.js";

/** A fact may be public (P0) or for people of the house (P1); nothing of P2 or P3 can be declared, so none is ever said. */
export type FactClass = "P0" | "P1";
export type Fact = string | number;
type Classes = Readonly<Record<string, FactClass>>;
export type FactsOf<C extends Classes> = { readonly [Name in keyof C]: Fact };
type PublicOf<C extends Classes> = {
  readonly [Name in keyof C as C[Name] extends "P0" ? Name : never]: Fact;
};

/** What a notice says: inside the house with all its facts, outside (mail, message, push) with the public ones alone. */
export type Template<C extends Classes = Classes> = {
  readonly topic: TopicName;
  readonly facts: C;
  readonly title: (facts: FactsOf<C>) => Sentence;
  readonly text: (facts: FactsOf<C>) => Sentence;
  readonly outside: (facts: PublicOf<C>) => Sentence;
};

/** Declares a template and keeps the types of its facts. */
export const template = <const C extends Classes>(declared: Template<C>): Template<C> => declared;
