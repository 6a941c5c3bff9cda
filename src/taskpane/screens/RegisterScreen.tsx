import type { ReactNode } from 'react';
import { say } from '../../core/messages';
import { GiftList } from './GiftList';
import { LinkFinder } from './LinkFinder';
import { useLooks } from './looks';
import { NothingYet } from './NothingYet';
import { Picture } from './Picture';
import { ReviewList } from './ReviewList';
import type { ScreenProps } from './screen';
import { Section } from './Section';
import { VisitList } from './VisitList';

const words = say.registerScreen;

/** Register: the links in one sentence and a picture, then to search, then reviews, visits and gifts. */
export default function RegisterScreen({ opened, actions, heading }: ScreenProps): ReactNode {
  const looks = useLooks();
  const { sentence, links, pictures, reviews, visits, gifts } = opened.register;
  return (
    <div className={looks.screen}>
      <h2 ref={heading} tabIndex={-1} className={looks.heading}>
        {words.heading({ file: opened.file })}
      </h2>
      {links.length === 0 ? (
        <NothingYet found={words.none} expected={words.noneExpected} actions={actions} />
      ) : (
        <p className={looks.lead}>{sentence}</p>
      )}
      {pictures.length === 0 ? null : (
        <Section heading={words.pictures}>
          {pictures.map((picture) => (
            <Picture key={picture.by} picture={picture} show={actions.show} />
          ))}
        </Section>
      )}
      {links.length === 0 ? null : <LinkFinder links={links} show={actions.show} />}
      <ReviewList of={reviews} show={actions.show} />
      <VisitList of={visits} show={actions.show} />
      <GiftList of={gifts} show={actions.show} />
    </div>
  );
}
