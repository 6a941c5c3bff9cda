import { useId, type ReactNode, type Ref } from 'react';
import { useLooks } from './looks';

/** A part of a screen under a heading of its own. */
export function Section({
  heading,
  target,
  children,
}: {
  heading: string;
  /** For the heading, where something leads to it. */
  target?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}): ReactNode {
  const looks = useLooks();
  const id = useId();
  return (
    <section className={looks.section} aria-labelledby={id}>
      <h3 id={id} ref={target} tabIndex={target ? -1 : undefined} className={looks.subheading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
