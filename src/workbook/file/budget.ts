import { say } from '../../core/messages';
import { Refusal } from '../../core/refusal';
import { LIMITS } from './limits';

/** Counts what reading one file has taken so far, and refuses the file in one sentence when it goes too far. */
export class Budget {
  private inflated = 0;
  private cells = 0;
  private formulaCharacters = 0;
  private merges = 0;

  constructor(private readonly file: string) {}

  parts(count: number): void {
    if (count > LIMITS.parts) {
      throw new Refusal(say.file.tooManyParts({ file: this.file, parts: count, limit: LIMITS.parts }));
    }
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

  addCells(count: number): void {
    this.cells += count;
    if (this.cells > LIMITS.cells)
      throw new Refusal(say.file.tooManyCells({ file: this.file, limit: LIMITS.cells }));
  }

  addFormula(text: string): void {
    this.formulaCharacters += text.length;
    if (this.formulaCharacters > LIMITS.formulaCharacters) throw this.tooLarge(LIMITS.formulaCharacters);
  }

  addMerge(): void {
    this.merges += 1;
    if (this.merges > LIMITS.mergedAreas) {
      throw new Refusal(say.file.tooManyCells({ file: this.file, limit: LIMITS.cells }));
    }
  }

  entities(part: string): Refusal {
    return new Refusal(say.file.declaresEntities({ file: this.file, part }));
  }

  damaged(part: string): Refusal {
    return new Refusal(say.file.damaged({ file: this.file, part }));
  }

  private tooLarge(bytes: number): Refusal {
    return new Refusal(say.file.tooLarge({ file: this.file, megabytes: Math.round(bytes / 1024 ** 2) }));
  }
}
