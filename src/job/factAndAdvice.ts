/** A sentence shown to a person, apart: what was found, and what to do about it (empty where nothing is said). */
export interface FactAndAdvice {
  readonly fact: string;
  readonly advice: string;
}

/**
 * Splits a message after its first sentence. Quoted text is passed over: what stands in a cell may hold full stops. Messages
 * that give the same advice about different cells can then be shown together.
 */
export function factAndAdvice(message: string): FactAndAdvice {
  let quoted = false;
  for (let at = 0; at < message.length - 2; at += 1) {
    if (message[at] === '"') quoted = !quoted;
    if (!quoted && /^[.!?] [A-Z]/.test(message.slice(at, at + 3)))
      return { fact: message.slice(0, at + 1), advice: message.slice(at + 2) };
  }
  return { fact: message, advice: '' };
}
