import { shortened } from '../core/calendarDate';
import { figureValue, type Figure } from '../core/figure';
import { foiFigures, type FoiPack } from '../register/foiPack';
import type { FoiJson } from './contract';
import { findingsJson } from './findingsJson';

/** The pack as JSON: names only where a person recorded that they are shown. */
export function foiJson({ rows, names, findings }: FoiPack): FoiJson {
  const amount = (figure: Figure | null): string | null => figure && figureValue(figure);
  return {
    visits: rows.map((row) => ({
      financialYear: row.year,
      destination: row.destination,
      from: row.when.from && shortened(row.when.from),
      to: row.when.to && shortened(row.when.to),
      direction: row.when.direction,
      people: {
        members: row.people.members,
        officers: row.people.officers,
        all: row.people.people,
      },
      purpose: row.purpose,
      costs: {
        travel: amount(row.costs.travel),
        travelClass: row.travelClass,
        accommodation: amount(row.costs.accommodation),
        subsistence: amount(row.costs.subsistence),
        other: amount(row.costs.other),
        total: amount(row.costs.total),
        example: foiFigures(row).some(({ example }) => example),
      },
      paidBy: row.paidBy,
      names: [...row.names],
      withheld: row.withheld,
    })),
    undecided: names.filter(({ standing }) => standing === 'undecided').length,
    findings: findingsJson(findings),
  };
}
