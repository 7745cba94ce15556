/** The characters that structure XML, by their codes. */
export const doubleQuote = 34;
export const singleQuote = 39;
export const ampersand = 38;
export const slash = 47;
export const colon = 58;
export const less = 60;
export const equals = 61;
export const greater = 62;
export const question = 63;
export const exclamation = 33;
