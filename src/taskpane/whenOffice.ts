/** What became of Office: it answered from within Excel, it answered from nowhere, or it keeps silent. */
export type OfficeAnswer = 'excel' | 'outside' | 'silent';

/** How long Office has to answer before the person is told. */
const PATIENCE = 10_000;

/**
 * Tells each time something is learnt: "silent" after ten seconds, or at once where Office.js did not load, and still
 * "excel" or "outside" should the answer come late.
 */
export function whenOffice(tell: (answer: OfficeAnswer) => void): void {
  if (typeof Office === 'undefined') {
    tell('silent');
    return;
  }
  const timer = setTimeout(() => tell('silent'), PATIENCE);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    tell(host === Office.HostType.Excel ? 'excel' : 'outside');
  });
}
