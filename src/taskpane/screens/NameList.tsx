import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { NameText } from '../shown/opened';
import { CellLink } from './CellLink';
import { FoldedList } from './FoldedList';
import { useLooks } from './looks';
import { RecordPart } from './RecordPart';
import type { ScreenActions } from './screen';

const words = say.screens.settings;

/** Names on visits, folded away until somebody is to decide about them. */
export function NameList({ of, actions }: { of: readonly NameText[]; actions: ScreenActions }): ReactNode {
  const looks = useLooks();
  return (
    <FoldedList heading={words.namesDecide({ names: of.length })} of={of} keyOf={({ key }) => key} level={4}>
      {({ about, standing, place, form }) => (
        <>
          <p className={looks.strong}>{about}</p>
          <p className={looks.plain}>
            {standing} <CellLink place={place} show={actions.show} />
          </p>
          <RecordPart form={form} actions={actions} />
        </>
      )}
    </FoldedList>
  );
}
