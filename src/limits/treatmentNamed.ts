import type { Treatment } from './judgement';

/**
 * What people write for a treatment, whole: "not counted" must never read as "counted". The first name of each is the one that
 * our own sheets offer.
 */
const NAMES: readonly (readonly [RegExp, Treatment])[] = [
  [/^(?:not|isn.t) (?:at all )?international$|^no$/, 'notInternational'],
  [/^held(?: for (?:others|partners?))?$|^recharged?$|^partner.?s? money$/, 'heldForOthers'],
  [/^externally[- ]funded$|^external(?:ly)?(?: funding)?$|^extern$/, 'externallyFunded'],
  [/^(?:an)?other power$/, 'otherPower'],
  [
    /^exclude[d]?$|^leave out$|^left out$|^out$|^not counted$|^do(?: not|n.t) count$|^not included?$/,
    'excluded',
  ],
  [/^quer(?:y|ied)$|^ask(?:ed)?$|^question$/, 'queried'],
  [/^count(?:ed|s)?$|^include[d]?$|^in$/, 'counted'],
];

/** The treatment that a person names; null where the words are not known. */
export function treatmentNamed(text: string): Treatment | null {
  const name = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
