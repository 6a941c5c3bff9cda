import { say } from '../../core/messages';
import type { Job } from '../../job/job';
import type { Logframe } from '../../logframe/logframe';
import { logframeNames } from '../../logframe/logframeNames';
import { profiles } from '../../logframe/profile';
import { conversionsShown } from './conversionsShown';
import { logframeFindings } from './logframeFindings';
import { logframeProgressShown } from './logframeProgressShown';
import type { LogframeText } from './logframeText';
import { matrixOf } from './matrixOf';
import { placeIn, type PlaceOf } from './placeIn';
import { resultTree } from './resultTree';

const words = say.logframeScreen;

/** The logframes of the job in the words of their screen, in the order in which they were read. */
export function logframesShown(
  file: string,
  { logframes, logframeStanding }: Pick<Job, 'logframes' | 'logframeStanding'>,
): LogframeText[] {
  const names = logframeNames(logframes);
  const place: PlaceOf = (source) => placeIn(file, source);
  return logframes.map((logframe, at) => ({
    name: names[at] ?? '',
    sentence: sentenceOf(logframe),
    place: place(logframe.source),
    tree: resultTree(logframe, place),
    matrix: matrixOf(logframe),
    findings: logframeFindings(logframe, place),
    progress: logframeProgressShown(logframeStanding.progress[at]?.progress ?? null, place),
    conversions: conversionsShown(logframe, place),
  }));
}

function sentenceOf({ profile, results, findings }: Logframe): string {
  return words.sentence({
    layout: profiles[profile].name,
    results: results.length,
    indicators: results.reduce((sum, { indicators }) => sum + indicators.length, 0),
    findings: findings.length,
  });
}
