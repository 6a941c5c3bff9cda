import { conformance } from '../conformance';
import { typedExcel } from './typedExcel';

conformance('the workbook open in Excel', () => Promise.resolve(typedExcel()));
