import { say } from '../../core/messages';
import { sourceText } from '../../core/source';
import type { ReciprocalLink } from '../../register/reciprocity';
import { wrap } from './wrap';

/** What the two lists share in one line, then each difference with its cell. */
export function reciprocityLines(links: readonly ReciprocalLink[], width: number): string[] {
  const counted = (standing: ReciprocalLink['standing']): number =>
    links.filter((link) => link.standing === standing).length;
  const likely = links.filter(({ confidence }) => confidence === 'likely').length;
  const heading = say.reciprocity.heading({
    both: counted('both'),
    likely,
    oursOnly: counted('oursOnly'),
    theirsOnly: counted('theirsOnly'),
    cannotSay: counted('cannotSay'),
  });
  return [
    '',
    wrap(heading, width, '  '),
    ...links.flatMap((link) => {
      const told = differenceOf(link);
      const line = told === null ? '' : `${told} [${sourceText(link.source)}]`;
      return told === null ? [] : [`  ${wrap(line, width - 2, '  ')}`];
    }),
  ];
}

function differenceOf(link: ReciprocalLink): string | null {
  const words = say.reciprocity;
  if (link.standing === 'oursOnly' || link.standing === 'theirsOnly') return words[link.standing](link);
  return link.confidence === 'likely' && link.theirWords !== null
    ? words.likely({ ...link, theirWords: link.theirWords })
    : null;
}
