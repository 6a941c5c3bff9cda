import { useCallback, useRef } from 'react';
import { say } from '../core/messages';
import { NOTHING_ASKED, type Hearing, type OpenWorkbookJob } from './paneJob';
import type { ScreenActions } from './screens/screen';
import type { PaneState } from './usePane';
import { usePaper } from './usePaper';

const words = say.pane;

export interface OpenWorkbookUse {
  /** Reads it as it now is; the same function from one call to the next. @param quiet nobody asked, so it is not read out. */
  readonly readWorkbook: (quiet?: boolean) => void;
  /** From now on the paper is composed with every reading; the same function from one call to the next. */
  readonly wantPaper: () => void;
  readonly actions: ScreenActions;
}

/** The workbook that is open in Excel: reading it, and what the screens can have done over it. What is recorded is written into it. */
export function useOpenWorkbook(
  job: OpenWorkbookJob,
  { reader, reading, busy, made, setMade }: PaneState,
): OpenWorkbookUse {
  const asked = useRef(NOTHING_ASKED);
  const readWorkbook = useCallback(
    (quiet = false) =>
      void reader.read(words.openWorkbook, (hearing) => job.openWorkbook(asked.current, hearing), quiet),
    [job, reader],
  );
  /** Does something to the workbook, and reads it anew. @returns what is to be said of it. */
  const change = (work: (hearing: Hearing) => Promise<string | null>): void =>
    void reader.read(words.openWorkbook, async (hearing) => {
      const told = await work(hearing);
      const answer = await job.openWorkbook(asked.current, hearing);
      if (told !== null) reader.tell(told);
      return answer;
    });
  const wantPaper = useCallback(() => {
    asked.current = { ...asked.current, paper: true };
  }, []);
  const paper = usePaper(
    { reader, reading },
    {
      job,
      asked: () => asked.current,
      ask: (name, wanted, quiet) =>
        void reader.read(
          name,
          async (hearing) => {
            asked.current = await wanted(hearing);
            return job.again(asked.current, hearing);
          },
          quiet,
        ),
      sheets: () =>
        change(async (hearing) => {
          const { written, undo } = await job.writePaper(asked.current, hearing);
          return words.paper.written({ sheets: written, undo });
        }),
    },
  );
  const actions: ScreenActions = {
    busy,
    paper,
    where: 'excel',
    openSample: null,
    made,
    show: (source) => void job.show(source).catch(reader.refuse),
    record: (said, answeredAt) =>
      change(async (hearing) => {
        await job.record(said, answeredAt, hearing);
        return null;
      }),
    // A blank cell on the settings sheet is no answer.
    takeBack: (said) => () =>
      change(async (hearing) => {
        await job.record({ ...said, holds: '' }, said.source, hearing);
        return null;
      }),
    enter: (entries, about) =>
      change(async (hearing) => {
        const undo = await job.enter(entries, asked.current, hearing);
        return say.screens.record.done[undo]({ about });
      }),
    ask(spend) {
      asked.current = { ...asked.current, spend };
      void reader.read(words.openWorkbook, (hearing) => job.again(asked.current, hearing));
    },
    makeLogframe: (wanted) =>
      void reader.run(words.openWorkbook, async (hearing) => {
        const sheets = await job.giveLogframe(wanted, hearing);
        setMade(say.logframeScreen.written({ sheets }));
      }),
    takeFormula: (formula) =>
      void job
        .insertFormula(formula)
        .then(({ sheet, cell }) =>
          setMade(say.formulasScreen.inserted({ cell: `${sheet ?? ''}!${cell}`, formula })),
        )
        .catch(reader.refuse),
  };
  return { readWorkbook, wantPaper, actions };
}
