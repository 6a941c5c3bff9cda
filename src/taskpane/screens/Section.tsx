import { useId, type ReactNode } from 'react';
import { useLooks } from './looks';

/** A part of a screen under a heading of its own. */
export function Section({ heading, children }: { heading: string; children: ReactNode }): ReactNode {
  const looks = useLooks();
  const id = useId();
  return (
    <section className={looks.section} aria-labelledby={id}>
      <h3 id={id} className={looks.subheading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
