import type { Figure } from '../../core/figure';
import type { FigureRun, ReportFigure } from '../reportModel';

/** Gives each figure that is printed an id, once, and remembers it for the list of sources. */
export interface FigureRegister {
  /** `id` says what the figure is: "twinning.2025-26.limit". A second, different figure of that id gets a number added. */
  readonly print: (id: string, figure: Figure) => FigureRun;
  readonly all: () => readonly ReportFigure[];
}

export function figureRegister(): FigureRegister {
  const printed = new Map<string, Figure>();
  const freeId = (id: string, figure: Figure): string => {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? id : `${id}-${number}`;
      const holder = printed.get(candidate);
      if (holder === undefined || sameFigure(holder, figure)) return candidate;
    }
  };
  return {
    print(id, figure) {
      const unique = freeId(id, figure);
      const held = printed.get(unique) ?? figure;
      printed.set(unique, held);
      return { kind: 'figure', id: unique, figure: held };
    },
    all: () => [...printed].map(([id, figure]) => ({ id, figure })),
  };
}

/** Lower-case words joined by hyphens, for ids: "derby-city-council". */
export function slug(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  );
}

function sameFigure(one: Figure, other: Figure): boolean {
  return (
    one.unit === other.unit &&
    one.value === other.value &&
    one.rule === other.rule &&
    one.example === other.example &&
    JSON.stringify(one.sources) === JSON.stringify(other.sources)
  );
}
