import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import type { FindingTopic } from '../shown/paperText';
import { CellLink } from './CellLink';
import { useLooks } from './looks';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.reportScreen;

interface PaperFindingsProps {
  readonly of: readonly FindingTopic[];
  readonly show: ScreenActions['show'];
}

/** What the checks of the paper found, by what it is about, each with the way to its cell. */
export function PaperFindings({ of, show }: PaperFindingsProps): ReactNode {
  const looks = useLooks();
  const count = of.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <Section heading={words.findings({ count })}>
      {of.map(({ name, findings }) => (
        <div key={name} className={looks.section}>
          <h4 className={looks.cardHeading}>{name}</h4>
          <ul className={looks.points}>
            {findings.map(({ key, sentence, place }) => (
              <li key={key}>
                {sentence}{' '}
                {place === null ? null : (
                  <span className={looks.quiet}>
                    <CellLink place={place} show={show} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
