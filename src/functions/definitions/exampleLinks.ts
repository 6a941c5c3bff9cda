import type { ExampleCells } from '../definition';

/** A short table of links for the examples of the help page. */
export const LINKS: ExampleCells = [
  ['Council', 'Partner', 'Country', 'Type of link', 'Last visit'],
  ['Derby City Council', 'Osnabrück', 'Germany', 'Twinning', '2018-06'],
  ['Derbyshire CC', 'Toyota City', 'Japan', 'Friendship agreement', '2014-11-03'],
  ['Derby City Council', 'Kapurthala', 'India', 'Twinning', null],
];
