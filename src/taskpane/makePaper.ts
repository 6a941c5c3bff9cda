import { paperOf } from '../job/paperOf';
import type { Job } from '../job/job';
import { say } from '../core/messages';
import { Refusal } from '../core/refusal';
import { checkHtmlAccessibility } from '../report/accessibilityCheck';
import { checkWordPaper } from '../report/checkPapers';
import { exemptAppendix } from '../report/copies/exemptAppendix';
import { publicCopy } from '../report/copies/publicCopy';
import { renderDocx } from '../report/docx';
import { renderHtml } from '../report/html';
import type { ReportModel } from '../report/reportModel';
import type { ReportProfile } from '../report/reportProfile';
import { renderText } from '../report/text';
import type { PaperAsked, PaperFile, PaperFormat } from './paperFile';
import { paperDigest } from './shown/paperDigest';

/** A copy of the paper as a file, with what a look over it found and what it leaves out. */
export async function makePaper(
  job: Job,
  form: ReportProfile | null,
  { copy, format }: PaperAsked,
): Promise<PaperFile> {
  const { model } = paperOf(job, form);
  const exempt = exemptAppendix(model);
  const printed = { working: model, public: publicCopy(model), exempt }[copy];
  if (printed === null) throw new Refusal(say.reportScreen.nothingExempt);
  return {
    ...(await FORMATS[format](printed)),
    name: say.reportScreen.fileName({ copy, format }),
    digest: paperDigest(model),
  };
}

type Made = Pick<PaperFile, 'bytes' | 'found'>;

const FORMATS: Readonly<Record<PaperFormat, (model: ReportModel) => Promise<Made>>> = {
  async docx(model) {
    const bytes = await renderDocx(model);
    return { bytes, found: checkWordPaper(bytes).map(({ message }) => message) };
  },
  html(model) {
    const html = renderHtml(model);
    return Promise.resolve({
      bytes: new TextEncoder().encode(html),
      found: checkHtmlAccessibility(html).map(({ message }) => message),
    });
  },
  text: (model) => Promise.resolve({ bytes: new TextEncoder().encode(renderText(model)), found: null }),
};
