import '../core/withoutEval';
import { ExcelPane } from './ExcelPane';
import { mount } from './mount';
import { paneJob } from './wiring';

mount(<ExcelPane job={paneJob()} />);
