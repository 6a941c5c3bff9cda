import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../core/messages';
import { choicesIn, EVERY_LINK, linksFound, type LinkSearch } from '../shown/linksFound';
import type { LinkText } from '../shown/registerText';
import { LinkCard } from './LinkCard';
import { useLooks } from './looks';
import { MoreOf } from './MoreOf';
import type { ScreenActions } from './screen';
import { Section } from './Section';

const words = say.registerScreen;

/** Before the rest is asked for. */
const LINKS_SHOWN = 20;

/** Links to search and to filter. How many were found is read out. */
export function LinkFinder({
  links,
  show,
}: {
  links: readonly LinkText[];
  show: ScreenActions['show'];
}): ReactNode {
  const looks = useLooks();
  const [search, setSearch] = useState(EVERY_LINK);
  const found = linksFound(links, search);
  const look = (change: Partial<LinkSearch>) => setSearch((now) => ({ ...now, ...change }));
  return (
    <Section heading={words.links}>
      <form
        role="search"
        className={looks.form}
        aria-label={words.find}
        onSubmit={(event) => event.preventDefault()}
      >
        <Field label={words.search} hint={words.searchHint}>
          <Input type="search" value={search.text} onChange={(_, { value }) => look({ text: value })} />
        </Field>
        <div className={looks.fields}>
          <Choice
            label={words.country}
            value={search.country}
            of={choicesIn(links, 'country')}
            onChoose={(country) => look({ country })}
          />
          <Choice
            label={words.kind}
            value={search.kind}
            of={choicesIn(links, 'kind')}
            onChoose={(kind) => look({ kind })}
          />
          <Choice
            label={words.status}
            value={search.status}
            of={choicesIn(links, 'statusName')}
            onChoose={(status) => look({ status })}
          />
        </div>
        <div className={looks.buttons}>
          <Button onClick={() => setSearch(EVERY_LINK)}>{words.clear}</Button>
        </div>
      </form>
      <p role="status" className={looks.strong}>
        {words.found({ shown: found.length, of: links.length })}
      </p>
      {found.length === 0 ? <p className={looks.plain}>{words.nothingFound}</p> : null}
      {/* Whoever looks for something else begins at the top again. */}
      <MoreOf key={JSON.stringify(search)} all={found} step={LINKS_SHOWN}>
        {(shown) => shown.map((link) => <LinkCard key={link.key} link={link} show={show} />)}
      </MoreOf>
    </Section>
  );
}

function Choice({
  label,
  value,
  of,
  onChoose,
}: {
  label: string;
  value: string | null;
  of: readonly string[];
  onChoose: (chosen: string | null) => void;
}): ReactNode {
  return (
    <Field label={label}>
      <Select
        value={value ?? ''}
        onChange={(_, { value: chosen }) => onChoose(chosen === '' ? null : chosen)}
      >
        <option value="">{words.all}</option>
        {of.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
}
