/**
 * Something that cannot be done, told to a person: what was found and where, what was expected, what to do.
 * Doors print the message alone; anything else thrown is a fault of ours.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
