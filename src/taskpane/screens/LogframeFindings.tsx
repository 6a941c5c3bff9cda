import { useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import { findingsBy, type FindingGroup, type FindingsBy } from '../shown/logframeFindings';
import type { LogframeFinding } from '../shown/logframeText';
import { CellLink } from './CellLink';
import { ChoiceButtons } from './ChoiceButtons';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.logframeScreen;

/** Of one group, before the rest is asked for. */
const FINDINGS_SHOWN = 10;

/** What reading and the checks found, put together by strength or by level; each with the way to its cell. */
export function LogframeFindings({
  of,
  show,
}: {
  of: readonly LogframeFinding[];
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  const [by, setBy] = useState<FindingsBy>('strength');
  return (
    <Section heading={words.findings({ count: of.length })}>
      <p className={looks.small}>{words.judge}</p>
      {of.length === 0 ? null : (
        <ChoiceButtons label={words.groupBy} of={words.by} chosen={by} onChoose={setBy} />
      )}
      {findingsBy(of, by).map((group) => (
        <Group key={`${by} ${group.name}`} group={group} show={show} />
      ))}
    </Section>
  );
}

function Group({
  group: { name, findings },
  show,
}: {
  group: FindingGroup;
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  return (
    <div className={looks.section}>
      <h4 className={looks.cardHeading}>{words.group({ name, count: findings.length })}</h4>
      <MoreOf all={findings} step={FINDINGS_SHOWN}>
        {(shown) => (
          <ul className={looks.points}>
            {shown.map(({ key, sentence, check, place }) => (
              <li key={key}>
                {sentence}{' '}
                <span className={looks.quiet}>
                  {check === null ? '' : words.check({ check })}
                  {check !== null && place !== null ? ', ' : ''}
                  {place === null ? null : <CellLink place={place} show={show} />}
                </span>
              </li>
            ))}
          </ul>
        )}
      </MoreOf>
    </div>
  );
}
