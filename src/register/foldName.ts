/**
 * A name as it is compared: lower case, no accents, "&" as "and", "St." and "Saint" alike, punctuation as spaces.
 * "Rhône-Alpes" and "rhone alpes" fold to the same text, "U.S.A." and "USA" too. Never shown to anyone.
 */
export function foldName(text: string): string {
  return text
    .replace(/\b(\p{L})\./gu, '$1')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐð]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&|\+/g, ' and ')
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:saint|ste?)\b/g, 'st')
    .trim();
}
