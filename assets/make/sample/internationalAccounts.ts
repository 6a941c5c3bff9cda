import type { Account, CostCentre } from './ledgerLine';

/** The cost centre whose lines are international whatever they say. */
export const international: CostCentre = ['CC4410', 'International Relations'];

export const membersTravel: Account = ['31050', 'Members - overseas travel'];
export const officersTravel: Account = ['31060', 'Officers - overseas travel'];
export const hospitality: Account = ['42110', 'Civic hospitality'];
export const gifts: Account = ['42150', 'Presentation gifts'];
export const translation: Account = ['42310', 'Translation and interpreting'];
export const grants: Account = ['51010', 'Grants to voluntary bodies'];
export const staffRecharge: Account = ['11900', 'Employees - salaries recharge'];
export const supplies: Account = ['42010', 'General supplies and services'];
export const recharges: Account = ['91020', 'Recharges to other local authorities'];
export const ukTravel: Account = ['31010', 'Members - travel in the UK'];
