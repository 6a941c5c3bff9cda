import { headingWords } from '../compose/placeOfficerText';
import { slug } from '../compose/figureRegister';
import type { SectionProfile } from '../reportProfile';
import { d2 } from './d2';
import { standard } from './standard';

/** A section of a council's own form by its heading: what belongs under a heading that is known by another name is known too. */
export function learnedSection(heading: string): SectionProfile {
  const words = headingWords(heading);
  const known = [...standard.sections, ...d2.sections].find((section) =>
    [section.heading, ...section.alsoCalled].map(headingWords).includes(words),
  );
  const bare = heading.replace(/^\s*\d+(\.\d+)*[.)]?\s+/, '').trim();
  if (known === undefined) {
    return {
      id: slug(bare),
      heading: bare,
      alsoCalled: [],
      mandatory: true,
      fills: [],
      adds: [],
      whenEmpty: null,
      wordLimit: null,
      topic: null,
    };
  }
  return { ...known, heading: bare, alsoCalled: [known.heading, ...known.alsoCalled] };
}
