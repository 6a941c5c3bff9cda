import { say } from '../core/messages';
import type { ChosenFile } from './paneJob';

/** Never given twice: what is brought back must not be taken for what came after it. */
let lastKey = 0;

/**
 * The files with more chosen. A file takes the place of one of its name, since figures are told apart by the name; two of one name
 * that come together cannot both be meant, so the second is refused.
 */
export function chosenWith(
  files: readonly ChosenFile[],
  given: readonly File[],
): { readonly chosen: readonly ChosenFile[]; readonly replaced: readonly string[] } {
  const names = given.map(({ name }) => name);
  const more = given.map((file, at) => {
    lastKey += 1;
    const isSecond = names.indexOf(file.name) < at;
    return {
      key: `file ${lastKey}`,
      file,
      why: isSecond ? say.pane.files.sameName({ file: file.name }) : null,
    };
  });
  const stays = ({ file }: ChosenFile): boolean => !names.includes(file.name);
  const replaced = files.filter((one) => one.why === null && !stays(one)).map(({ file }) => file.name);
  return { chosen: [...files.filter(stays), ...more], replaced };
}
