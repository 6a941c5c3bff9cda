// The second script: hands the rules of the functions that read tables to those that wait for them.
import '../core/withoutEval';
import { tableRulesAreHere } from './runTableFunction';
import { tableRules } from './tableRules';

tableRulesAreHere(tableRules);
