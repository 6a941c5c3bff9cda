import { KINDS } from '../../src/job/kinds';
import { spellings } from '../../src/tables/spelling';

describe('a heading with slips in it', () => {
  it.each([
    ['Directotate', 'directorate'],
    ['Benificiary', 'beneficiary'],
    ['Suppleir Name', 'supplier name'],
    ['Purpsoe of Vist', 'purpose of visit'],
    ['PAYMENTDATE', 'payment date'],
    ['suppliernmae', 'supplier name'],
    ['Invocie Lnie Amuont', 'invoice line amount'],
  ])('%s is read as "%s"', (header, meant) => {
    expect(spellings(header, KINDS)[0]).toBe(meant);
  });

  it('is tried as both where two words are equally near', () => {
    expect(spellings('Counrty', KINDS)).toEqual(expect.arrayContaining(['country', 'county']));
  });
});

describe('a heading without slips', () => {
  it.each([
    'Contact',
    'Region',
    'County',
    'Post Code',
    'Trans Date',
    'Subj Desc',
    'LAD22NM',
    'laname21',
    'Mid-2022',
    'AP/AR ID(T)',
    'Köln',
  ])('%s stands as it is', (header) => {
    expect(spellings(header, KINDS)).toEqual([header]);
  });

  it('is left alone where no word is near', () => {
    expect(spellings('Xylophones', KINDS)).toEqual(['Xylophones']);
  });
});
