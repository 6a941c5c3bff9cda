import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a pane into the page, in place of the waiting line. */
export function mount(pane: ReactNode): void {
  const place = document.getElementById('pane');
  if (place) createRoot(place).render(<StrictMode>{pane}</StrictMode>);
}
