/** Where a command writes. JSON and results go out, progress and notes to err. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True where a person watches: progress may rewrite its line. */
  readonly interactive: boolean;
  /** In characters. */
  readonly width: number;
  /** The only place where today is read. */
  readonly today: Date;
}
