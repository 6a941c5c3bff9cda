import type { Shape } from '../plainTable';
import { authorisation } from './authorisation';
import { budget } from './budget';
import { gifts } from './gifts';
import { ledger } from './ledger';
import { links } from './links';
import { orders } from './orders';
import { population } from './population';
import { visits } from './visits';

export const SHAPES: readonly Shape[] = [
  ledger,
  budget,
  orders,
  links,
  visits,
  gifts,
  population,
  authorisation,
];
