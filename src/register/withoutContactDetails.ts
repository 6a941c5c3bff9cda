import { say } from '../core/messages';

/** E-mail addresses, and telephone numbers: a nought or a plus, then nine digits or more, however they are grouped. */
const CONTACT_DETAILS =
  /[^\s<>(),;:]+@[^\s<>(),;:]+\.[^\s<>(),;:]+|(?<![\w£.])(?:\+|\(?0)(?:[\s()-]*\d){9,}/g;

/** The text without people's addresses and numbers: that there is a contact is recorded, never how to reach them. */
export function withoutContactDetails(text: string): string {
  return text.replace(CONTACT_DETAILS, say.links.contactLeftOut).trim();
}
