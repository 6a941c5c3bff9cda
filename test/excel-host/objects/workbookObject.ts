import { itemNotFound } from '../hostError';
import { textOf, type ApiObject } from '../apiObject';
import type { HostWorkbook } from '../hostWorkbook';
import { nameCollection } from './nameObjects';
import { rangeObject } from './rangeObject';
import { tableCollection } from './tableObjects';
import { worksheetCollection } from './worksheetObjects';

/** Excel.Workbook, the root of every batch. */
export function workbookObject(workbook: HostWorkbook): ApiObject {
  return {
    type: 'Workbook',
    scalars: {},
    navigation: {
      Worksheets: () => worksheetCollection(workbook),
      // Workbook-scoped names only: "Contains a collection of workbook-scoped named items" (Excel.Workbook.names).
      Names: () => nameCollection(workbook, workbook.names, null),
      Tables: () => tableCollection(workbook, workbook.allTables(), null),
      Application: () => applicationObject(workbook),
      Protection: () => ({
        type: 'WorkbookProtection',
        scalars: { Protected: { get: () => workbook.structureProtected } },
      }),
    },
    methods: {
      _RemoveReference: (reference) => textOf(reference, 'reference'),
      // "Gets the currently active cell from the workbook." (Excel.Workbook.getActiveCell, ExcelApi 1.7)
      GetActiveCell: () => {
        const { selection, activeSheet: sheet } = workbook;
        const { top, left } = selection?.area ?? { top: 0, left: 0 };
        const on = selection?.sheet ?? sheet;
        if (!on) throw itemNotFound('active cell');
        return rangeObject({ sheet: on, area: { top, left, bottom: top, right: left } });
      },
      GetActiveWorksheet: () => {
        if (!workbook.activeSheet) throw itemNotFound('active sheet');
        return worksheetCollection(workbook).item?.(workbook.activeSheet.id);
      },
    },
  };
}

function applicationObject(workbook: HostWorkbook): ApiObject {
  return {
    type: 'Application',
    scalars: {
      CalculationMode: { get: () => workbook.calculationMode },
      CalculationState: { get: () => workbook.calculationState },
    },
    methods: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}
