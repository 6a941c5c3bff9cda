import type { Logframe } from '../../src/logframe/logframe';
import { logframeProgress } from '../../src/logframe/logframeProgress';
import { composeReport } from '../../src/report/composeReport';
import { standard } from '../../src/report/profiles/standard';
import { renderText } from '../../src/report/text';
import { at, clearance, cleared, logframe, officer, position, reportInput, visit } from './fixtures';

type Input = Parameters<typeof reportInput>[0];

/** The words under one heading of the standard form. */
function section(id: string, changes: Input = {}): string {
  const model = composeReport(cleared(reportInput({ profile: standard, ...changes })));
  const only = {
    ...model,
    sections: model.sections.filter((one) => one.id === id),
    appendices: [],
    workingPages: [],
  };
  const text = renderText(only);
  return text.slice(text.search(/^\d+\.0 /m));
}

const monitoringOfficer = clearance('monitoringOfficer', '2018-12-17');

describe('the legal implications', () => {
  it('are a drafting note until the monitoring officer has cleared them, and then say when', () => {
    expect(section('legal')).toContain('Draft: not yet cleared by the monitoring officer or a nominee.');
    const words = section('legal', { clearances: [monitoringOfficer] });
    expect(words).toContain('Cleared by the monitoring officer on 17 December 2018.');
    expect(words).not.toContain('Drafting note');
  });

  it('name the power that the council recorded and what is uncertain about it, and choose none themselves', () => {
    const recorded = {
      kind: 'membersVisit',
      power: 'LGA 1972 s.176',
      decidedBy: 'Jo Bloggs',
      role: 'Head of Legal',
      date: '2 May 2018',
      reason: null,
      source: at('Powers', 'B5'),
    } as const;
    const words = section('legal', { powers: { recorded: [recorded], missing: ['grant'] } });
    expect(words).toContain('LGA 1972 s.176, recorded by the Head of Legal on 2 May 2018');
    expect(words).toContain(
      'LGA 1972 s.176: It names members; officers who travel with them need another power.',
    );
    expect(words).toContain('Section 1(6) of the 1993 Act does not authorise it');
    expect(words).not.toContain('Bloggs');
  });

  it('say that a limit is not verified, and that consent is needed where it is passed', () => {
    const words = section('legal', { positions: [position({ outcome: 'over' })] });
    expect(words).toContain('The limit for twinning and similar, 2018/19 rests on a handbook of 2006.');
    expect(words).toContain(
      'Specific consent, or another power, is needed for twinning and similar, 2018/19.',
    );
    expect(words).not.toMatch(/unlawful/i);
  });

  it('stand beside what the officer wrote, not in its place', () => {
    const words = section('legal', {
      officerParagraphs: [officer('Legal', '8.1', 'Counsel has been asked.')],
    });
    expect(words).toContain('8.1 Counsel has been asked.');
    expect(words).toContain('Draft: not yet cleared');
    expect(words).not.toContain('To be completed');
  });
});

describe('the financial implications', () => {
  it('are a drafting note until the section 151 officer has cleared them', () => {
    expect(section('financial')).toContain('not yet cleared by the section 151 officer or a nominee');
    const clearances = [clearance('section151Officer', '2018-12-18')];
    expect(section('financial', { clearances })).toContain(
      'Cleared by the section 151 officer on 18 December 2018.',
    );
  });
});

describe('the options', () => {
  it('begin with doing nothing, prefer none, and are still asked of the author', () => {
    const words = section('options', { purposeFlag: 'noting' });
    expect(words).toMatch(/- Do nothing: .*\n- Note the report:/);
    expect(words).not.toMatch(/prefer(?!red)|recommend/);
    const model = composeReport(reportInput({ profile: standard }));
    expect(model.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"Options" is required'),
    );
  });

  it('give way to the options of the author', () => {
    expect(section('options', { officerParagraphs: [officer('Options', '6.1', 'Option A.')] })).toBe(
      '6.0 Options\n\n6.1 Option A.\n',
    );
  });
});

describe('climate', () => {
  it('is told from the visits, with what the workbook does not record', () => {
    const visits = [visit(), visit({ key: 'in', direction: 'in', source: at('Visits log', 'A8') })];
    expect(section('climate', { visits })).toContain(
      'The workbook records 1 outward visit and 1 inward visit. It does not record distances or emissions.',
    );
    expect(section('climate', { visits: [] })).not.toContain('outward');
  });
});

describe('the risks', () => {
  const unmet = { asks: 'travel insurance', reason: 'nothing is noted' };

  it('list what is not noted as held for visits still to come, and still ask the author for the text', () => {
    const words = section('risk', { unmetAssurance: { [visit().key]: [unmet] } });
    expect(words).toContain('For the visit "Toyota City" (November 2018)');
    expect(words).toContain('- travel insurance: nothing is noted');
    expect(words).toContain('To be completed by the author:');
  });

  it('certify nothing where everything is noted, and say nothing of visits that are over', () => {
    expect(section('risk', { unmetAssurance: { [visit().key]: [] } })).toContain('That is no certificate');
    expect(section('risk')).not.toContain('For the visit');
  });
});

describe('the progress of a logframe', () => {
  const measured: Logframe = {
    ...logframe(),
    results: logframe().results.map((result) => ({
      ...result,
      weight: null,
      indicators: result.indicators.map((one) => ({ ...one, baseline: '20%', target: '60%', actual: '45%' })),
    })),
  };

  it('is told with the share of each output and the cells behind it', () => {
    const model = composeReport(
      reportInput({ profile: standard, logframes: [measured], progress: [logframeProgress(measured)] }),
    );
    const text = renderText(model);
    expect(text).toContain('How far it has come towards its targets can be said for 2 of 2 indicators.');
    expect(text).toContain('Share of the way: 62.5%');
    const share = model.figures.find(({ id }) => id === 'logframe.malawi-schools.output1.share');
    expect(share?.figure).toMatchObject({ unit: 'percent', value: 62.5, sources: [at('Logframe', 'C4')] });
  });

  it('cannot be said where no indicator has a baseline, a target and an actual', () => {
    const words = section('discussion', { progress: [logframeProgress(logframe())] });
    expect(words).toContain('so progress cannot be said');
    expect(words).not.toContain('%');
  });

  it('keeps what the checks raised for the author to the working copy', () => {
    const model = composeReport(reportInput());
    const raised = 'Points raised by the checks of the logframe "Malawi schools": 1.';
    expect(renderText(model)).toContain(raised);
    expect(renderText({ ...model, workingPages: [] })).not.toContain(raised);
  });
});
