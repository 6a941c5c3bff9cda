import { say } from '../../core/messages';
import { convertLogframe } from '../../logframe/convertLogframe';
import type { Logframe } from '../../logframe/logframe';
import { profiles } from '../../logframe/profile';
import type { ConversionText } from './logframeText';
import type { PlaceOf } from './placeIn';

const words = say.logframeScreen;

/** What converting into each of the other layouts would leave open, and what would be without a place there. */
export function conversionsShown(logframe: Logframe, place: PlaceOf): ConversionText[] {
  return Object.values(profiles)
    .filter(({ id }) => id !== logframe.profile)
    .map(({ id, name }) => {
      const { gaps, carried } = convertLogframe(logframe, id);
      return {
        to: id,
        called: name,
        sentence: words.loss({ to: name, gaps: gaps.length, carried: carried.length }),
        gaps: gaps.map(({ message, source }, at) => ({
          key: String(at),
          sentence: message,
          place: source === null ? null : place(source),
        })),
        carried: carried.map(({ result, part, text, source }, at) => ({
          key: String(at),
          sentence: words.carriedPart({ result, part, text }),
          place: place(source),
        })),
      };
    });
}
