export { type Contact, ContactRepository, type Locale, type Sealed } from "./contact.repository.js";
export { setContact } from "./set-contact.js";
