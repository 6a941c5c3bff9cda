import { itemNotFound } from '../hostError';
import { textOf, type ApiObject } from '../apiObject';
import type { HostWorkbook } from '../hostWorkbook';
import { nameCollection } from './nameObjects';
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
      Application: () => applicationObject(),
    },
    methods: {
      _RemoveReference: (reference) => textOf(reference, 'reference'),
      GetActiveWorksheet: () => {
        if (!workbook.activeSheet) throw itemNotFound('active sheet');
        return worksheetCollection(workbook).item?.(workbook.activeSheet.id);
      },
    },
  };
}

function applicationObject(): ApiObject {
  return {
    type: 'Application',
    scalars: {},
    methods: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}
