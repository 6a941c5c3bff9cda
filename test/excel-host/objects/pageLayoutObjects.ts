import { kept, textOf, type ApiObject } from '../apiObject';
import { areaOf, LAST_COLUMN } from '../area';
import { invalidArgument } from '../hostError';
import type { HostSheet } from '../hostSheet';

/** Excel.PageLayout (ExcelApi 1.9): kept as set. */
export function pageLayoutObject(sheet: HostSheet): ApiObject {
  const store = sheet.pageLayout;
  const guard = () => sheet.demandUnprotected();
  return {
    type: 'PageLayout',
    scalars: {
      Orientation: kept(store, 'Orientation', guard),
      PaperSize: kept(store, 'PaperSize', guard),
      Zoom: kept(store, 'Zoom', guard),
    },
    navigation: { HeadersFooters: () => headersFootersObject(sheet) },
    methods: {
      // "Sets the rows that contain the cells to be repeated at the top of each page … The range must be whole rows."
      SetPrintTitleRows: (rows) => {
        guard();
        const area = areaOf(textOf(rows, 'rows'));
        if (area.left !== 0 || area.right !== LAST_COLUMN)
          throw invalidArgument('print titles are whole rows');
        store['PrintTitleRows'] = rows;
      },
    },
  };
}

function headersFootersObject(sheet: HostSheet): ApiObject {
  return {
    type: 'HeaderFooterGroup',
    scalars: {},
    navigation: {
      DefaultForAllPages: () => ({
        type: 'HeaderFooter',
        scalars: {
          LeftFooter: kept(sheet.pageLayout, 'LeftFooter', () => sheet.demandUnprotected()),
          CenterFooter: kept(sheet.pageLayout, 'CenterFooter', () => sheet.demandUnprotected()),
        },
      }),
    },
  };
}
