import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { LIMITS } from './limits';

/** Counts what reading one file has taken so far, and refuses the file in one sentence when it goes too far. */
export class Budget {
  private inflated = 0;
  private cells = 0;
  private formulaCharacters = 0;
  private merges = 0;
  private names = 0;
  private nameCharacters = 0;

  constructor(private readonly file: string) {}

  parts(count: number): void {
    if (count > LIMITS.parts) throw this.tooMany('parts', LIMITS.parts);
  }

  /** Bytes just inflated from a part, with its sizes so far. */
  inflate(bytes: number, part: { name: string; packed: number; inflated: number }): void {
    this.inflated += bytes;
    if (this.inflated > LIMITS.inflatedBytes) throw this.tooLarge(LIMITS.inflatedBytes);
    if (part.inflated > LIMITS.ratioFrom && part.inflated > part.packed * LIMITS.ratio) {
      throw new Refusal(say.file.packedTooTightly({ file: this.file, part: part.name }));
    }
  }

  hold(bytes: number): void {
    if (bytes > LIMITS.heldBytes) throw this.tooLarge(LIMITS.heldBytes);
  }

  text(bytes: number): void {
    if (bytes > LIMITS.textBytes) throw this.tooLarge(LIMITS.textBytes);
  }

  /** The cells of one record of a text file so far, and the length of its newest one. */
  record(cells: number, characters: number): void {
    if (cells > LIMITS.columns) throw this.tooMany('columns', LIMITS.columns);
    this.cell(characters);
  }

  /** Characters of one cell. */
  cell(characters: number): void {
    if (characters > LIMITS.cellCharacters)
      throw new Refusal(say.file.cellTooLong({ file: this.file, limit: LIMITS.cellCharacters }));
  }

  addCells(count: number): void {
    this.cells += count;
    if (this.cells > LIMITS.cells)
      throw new Refusal(say.file.tooManyCells({ file: this.file, limit: LIMITS.cells }));
  }

  addName(text: string): void {
    this.names += 1;
    if (this.names > LIMITS.names) throw this.tooMany('names', LIMITS.names);
    this.nameCharacters += text.length;
    this.hold(this.nameCharacters);
  }

  sheets(count: number): void {
    if (count > LIMITS.sheets) throw this.tooMany('sheets', LIMITS.sheets);
  }

  sharedTexts(count: number): void {
    if (count > LIMITS.sharedTexts) throw this.tooMany('shared texts', LIMITS.sharedTexts);
  }

  addFormula(text: string): void {
    this.formulaCharacters += text.length;
    if (this.formulaCharacters > LIMITS.formulaCharacters) throw this.tooLarge(LIMITS.formulaCharacters);
  }

  addMerge(): void {
    this.merges += 1;
    if (this.merges > LIMITS.mergedAreas) throw this.tooMany('merged areas', LIMITS.mergedAreas);
  }

  entities(part: string): Refusal {
    return new Refusal(say.file.declaresEntities({ file: this.file, part }));
  }

  damaged(part: string): Refusal {
    return new Refusal(say.file.damaged({ file: this.file, part }));
  }

  /** One part of the archive lies over another: its bytes would be unpacked twice. */
  overlapping(): Refusal {
    return new Refusal(say.file.overlapping({ file: this.file }));
  }

  private tooMany(what: Parameters<typeof say.file.tooMany>[0]['what'], limit: number): Refusal {
    return new Refusal(say.file.tooMany({ file: this.file, what, limit }));
  }

  private tooLarge(bytes: number): Refusal {
    return new Refusal(say.file.tooLarge({ file: this.file, megabytes: Math.round(bytes / 1024 ** 2) }));
  }
}
