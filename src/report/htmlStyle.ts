import { SANS_SERIF_FONTS } from './fonts';

/** The style sheet of the HTML report: dark on white, print on A4, nothing told by colour alone. */
const [, ...others] = SANS_SERIF_FONTS;

export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #111; font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
p { margin: 0 0 .85rem; }
.committee { margin: 0 0 .25rem; font-weight: bold; }
dl { margin: 0 0 1.25rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 .6rem; }
dt { font-weight: bold; }
dt::after { content: ":"; }
dd { margin: 0; }
.notice { margin: .75rem 0; padding: .1rem 0 .1rem .85rem; border-left: 4px solid #111; font-weight: bold; }
.numbered, h2 { display: flex; align-items: baseline; }
.number { flex: 0 0 3rem; }
.numbered > span:last-child { flex: 1 1 auto; min-width: 0; }
ul { margin: 0 0 .85rem; padding-left: 4.25rem; }
li { margin: 0 0 .35rem; }
.appendix ul, .working ul { padding-left: 1.25rem; }
.wide { margin: 1.25rem 0; overflow-x: auto; }
.wide:focus-visible { outline: 3px solid #1f3864; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; overflow-wrap: break-word; }
caption { padding: 0 0 .4rem; text-align: left; font-weight: bold; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #595959; text-align: left; vertical-align: top; }
thead th { border-top: 1px solid #595959; border-bottom: 2px solid #111; vertical-align: bottom; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; }
th.figure:not(:last-child), td.figure:not(:last-child) { padding-right: 1.5rem; }
figure { margin: 1.25rem 0; }
figcaption { margin-top: .35rem; }
svg { display: block; max-width: 100%; height: auto; }
.working { margin-top: 3rem; padding-top: .25rem; border-top: 2px solid #111; }
.working td, .working th { overflow-wrap: anywhere; }
${others.map((font) => `[data-font="${font}"] body { font-family: "${font}", Arial, Helvetica, sans-serif; }`).join('\n')}
@page { size: A4; margin: 20mm; }
@media print {
  body { font-size: 12pt; }
  main { max-width: none; padding: 0; }
  h2, h3, caption { break-after: avoid; }
  tr, figure, li, .short { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  .appendix:first-of-type, .working { break-before: page; border-top: 0; }
}
`;

/** What the content security policy lets through: this style sheet and no other. */
export const STYLE_HASH = 'sha256-ah2gJ5x9QE/8HofNBJVpGt5vo8ruAdnjsk0AqdX3EvE=';
