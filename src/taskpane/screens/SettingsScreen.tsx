import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { SheetText } from '../shown/opened';
import { CellLink } from './CellLink';
import { ChoiceList } from './ChoiceList';
import { useLooks } from './looks';
import { NameList } from './NameList';
import { RecordForm } from './RecordForm';
import type { ScreenActions, ScreenProps } from './screen';
import { Section } from './Section';

const words = say.screens.settings;

/** Settings: the council, the paper, the register's choices, and where the rest is set. All of it stays with the workbook. */
export default function SettingsScreen({ opened, actions, heading }: ScreenProps): ReactNode {
  const looks = useLooks();
  const { council, paper, register, names, sheets } = opened.settings;
  return (
    <div className={looks.screen}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {words.heading({ file: opened.file })}
      </h2>
      <p className={looks.quiet}>{words.stays}</p>
      <ChoiceList heading={words.council} hint={null} of={council} actions={actions} />
      <Section heading={words.paper}>
        <RecordForm form={paper} actions={actions} />
      </Section>
      <ChoiceList heading={words.register} hint={null} of={register} actions={actions} />
      <Section heading={words.names}>
        <p className={looks.plain}>{words.namesOff}</p>
        <p className={looks.strong}>{names.sentence}</p>
        <NameList of={names.names} actions={actions} />
        <p className={looks.small}>{words.namesAre}</p>
      </Section>
      <Section heading={words.sheets}>
        <Sheets of={sheets} show={actions.show} />
      </Section>
    </div>
  );
}

function Sheets({ of, show }: { of: readonly SheetText[]; show: ScreenActions['show'] }): ReactNode {
  const looks = useLooks();
  return (
    <ul className={looks.bare}>
      {of.map(({ name, what, place }) => (
        <li key={name}>
          <p className={looks.strong}>{name}</p>
          <p className={looks.plain}>{what}</p>
          <p className={looks.small}>{place ? <CellLink place={place} show={show} /> : words.notYet}</p>
        </li>
      ))}
    </ul>
  );
}
