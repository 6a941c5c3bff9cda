import { isApiObject, kept, textOf, type ApiObject } from '../apiObject';
import { addressOf, areaOf, LAST_COLUMN } from '../area';
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
      SetPrintArea: (range) => {
        guard();
        if (!isApiObject(range) || !range.range) throw invalidArgument('print area');
        store['PrintArea'] = addressOf(range.range.area);
      },
      SetPrintMargins: (unit, margins) => {
        guard();
        store['PrintMargins'] = { unit, margins };
      },
      // "The range must span the entire row to be valid" (Excel.PageLayout.setPrintTitleRows).
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
          RightFooter: kept(sheet.pageLayout, 'RightFooter', () => sheet.demandUnprotected()),
        },
      }),
    },
  };
}
