import { changeSentence, packSentence } from '../../job/packFindings';
import type { Packs } from '../../job/packChanges';
import { say } from '../../core/messages';
import { paragraph } from './paragraph';

/** What has changed since each year-end pack that was given, line by line. */
export function packLines({ packs }: Packs, width: number): string[] {
  return packs.flatMap((pack) => [
    ...paragraph(packSentence(pack), { width, hang: '  ' }),
    ...(pack.intact ? [] : paragraph(say.yearEndPack.tampered(pack), { width, indent: '  ', hang: '    ' })),
    ...pack.changes.flatMap((change) =>
      paragraph(`- ${changeSentence(change)}`, { width, indent: '  ', hang: '    ' }),
    ),
  ]);
}
