import { Refusal } from '../core/refusal';

/** Puts a text on the clipboard. @param otherwise what a person is told where that is not allowed. */
export async function copyText(text: string, otherwise: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw new Refusal(otherwise);
  }
}
