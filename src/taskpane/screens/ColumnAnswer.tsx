import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { TableColumn } from '../../job/tableColumns';
import { CellLink } from './CellLink';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';

const words = say.screens.workbook;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: {
    flex: '1 1 10rem',
    minWidth: 0,
    '& > *': { minWidth: 0 },
    '& select': { minWidth: 0, width: '100%' },
  },
});

interface ColumnAnswerProps {
  readonly column: TableColumn;
  /** Id of the kind of table. */
  readonly kind: string;
  readonly actions: ScreenActions;
}

/** What a column was taken for, beside its first values, and a person's word on it. */
export function ColumnAnswer({ column, kind, actions }: ColumnAnswerProps): ReactNode {
  const styles = useStyles();
  const looks = useLooks();
  const { header, letters, holds, values, possible, standing, source, answeredAt } = column;
  const [chosen, setChosen] = useState<string | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const answer = chosen ?? holds;
  const isNews = answer !== holds || standing === 'doubtful';
  const record = () => {
    if (actions.busy) return;
    // The button goes once there is nothing left to record.
    row.current?.querySelector('select')?.focus();
    actions.record({ kind, header, holds: answer, source }, answeredAt);
  };
  return (
    <div>
      <div ref={row} className={styles.row}>
        <Field
          className={styles.field}
          label={words.columnHolds({ letters, header })}
          hint={standingText(column)}
        >
          <Select value={answer} onChange={(_, { value }) => setChosen(value)}>
            {possible.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        {isNews ? (
          <Button
            appearance={standing === 'doubtful' ? 'primary' : 'secondary'}
            disabledFocusable={actions.busy}
            aria-label={`${buttonText(answer, holds)} ${words.recordFor({ letters })}`}
            onClick={record}
          >
            {buttonText(answer, holds)}
          </Button>
        ) : null}
      </div>
      <p className={looks.small}>
        {words.values({ values })} <CellLink place={{ text: source.cell, source }} show={actions.show} />
      </p>
    </div>
  );
}

function buttonText(answer: string, holds: string): string {
  return answer === holds ? words.confirm : words.record;
}

function standingText({ standing, couldBe }: TableColumn): string {
  if (standing === 'doubtful' && couldBe !== null) return words.doubtfulOr({ other: couldBe });
  return words[standing];
}
