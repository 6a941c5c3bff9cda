import '../core/withoutEval';
import { BrowserPane } from './BrowserPane';
import { mount } from './mount';
import { paneJob } from './wiring';

mount(<BrowserPane job={paneJob()} />);
