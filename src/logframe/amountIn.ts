import { penceFromPounds, type Pence } from '../core/pence';

/** "£1,200" as money; null where the cell holds anything but an amount. */
export function poundsIn(text: string): Pence | null {
  const amount = numberIn(text);
  return amount === null || Math.abs(amount) > 1e13 ? null : penceFromPounds(amount);
}

/** The number that a cell holds and nothing else, with or without £, commas and %. */
export function numberIn(text: string): number | null {
  const match = /^[£\s]*(-?\d[\d,]*(?:\.\d+)?)\s*%?$/.exec(text);
  return match === null ? null : Number(match[1]?.replace(/,/g, ''));
}
