/** How a person wants what was recognised to be shown. */
export interface InspectPrint {
  /** Of the terminal, in characters. */
  readonly width: number;
  /** List every exception and every cell instead of the first of each sort. */
  readonly all: boolean;
}
