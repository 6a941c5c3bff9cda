import { sourceText, type Source } from '../core/source';

/** Every cell, each file named once. */
export function sourcesText(sources: readonly Source[]): string {
  let file: string | null = null;
  return sources
    .map((source) => {
      const full = sourceText(source);
      const shown = source.file === file ? full.slice(source.file.length + 2) : full;
      file = source.file;
      return shown;
    })
    .join('; ');
}
