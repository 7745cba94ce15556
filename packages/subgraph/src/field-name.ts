/** A root field of a service: its word, small, and what the field is about, e.g. welfareImports. */
export const fieldName = (service: string, what: string): string =>
  `${service.charAt(0).toLowerCase()}${service.slice(1)}${what}`;
