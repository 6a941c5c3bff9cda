/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { definitions } from '../../src/functions/definitions';

const root = resolve(__dirname, '../..');
const manifest = new DOMParser().parseFromString(
  readFileSync(resolve(root, 'manifest.xml'), 'utf8'),
  'text/xml',
);
const ORIGIN = 'https://localhost:3000';

/** Children in the order that Office demands. Source: Office Add-ins documentation, "Manifest element ordering". */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['CustomTab', 'OfficeMenu', 'Script', 'Page', 'Metadata', 'Namespace'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Items'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

describe('the manifest', () => {
  it('keeps its identity for ever', () => {
    expect(text('Id')).toBe('e46aa2f7-c9be-4f97-8c4c-be95e92705ee');
    expect(text('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(text('Permissions')).toBe('ReadWriteDocument');
  });

  it('asks for no more than Excel LTSC 2021 has', () => {
    const sets = all('Requirements > Sets > Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.3'],
      ['ExcelApi', '1.14'],
    ]);
  });

  it.each(Object.entries(ORDER))(
    'has the children of each %s in the order that Office demands',
    (name, order) => {
      const parents = all(name);
      expect(parents.length).toBeGreaterThan(0);
      for (const parent of parents) {
        const places = [...parent.children].map((child) => order.indexOf(child.nodeName));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    },
  );

  it('runs pane, ribbon and functions in one long-lived runtime', () => {
    const page = 'Taskpane.Url';
    const runtime = one('Runtimes > Runtime');
    expect([runtime.getAttribute('resid'), runtime.getAttribute('lifetime')]).toEqual([page, 'long']);
    expect(one('FunctionFile').getAttribute('resid')).toBe(page);
    expect(one('Page > SourceLocation').getAttribute('resid')).toBe(page);
    expect(one('Action > SourceLocation').getAttribute('resid')).toBe(page);
    expect(one('DefaultSettings > SourceLocation').getAttribute('DefaultValue')).toBe(resource(page));
  });

  it('defines every resource that it uses and uses every one that it defines', () => {
    const defined = all('Resources [id]').map((element) => element.getAttribute('id') ?? '');
    const used = all('[resid]').map((element) => element.getAttribute('resid') ?? '');
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('keeps the words of %s within %i characters', (list, most) => {
    const words = all('Resources > *').find(({ nodeName }) => nodeName === list)?.children ?? [];
    const lengths = [...words].map((word) => word.getAttribute('DefaultValue')?.length ?? 0);
    expect(lengths.length).toBeGreaterThan(2);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
  });

  it('names only https addresses of the one development server', () => {
    expect(addresses().length).toBeGreaterThan(5);
    expect(addresses().filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
  });

  it('has the namespace that the functions are documented under', () => {
    expect(resource(one('Namespace').getAttribute('resid') ?? '')).toBe('TWIN');
    const formulas = definitions.flatMap(({ examples }) => examples.map(({ formula }) => formula));
    expect(formulas.filter((formula) => !formula.startsWith('=TWIN.'))).toEqual([]);
  });

  it('puts one tab on the ribbon, with controls of different ids', () => {
    expect(resource(one('CustomTab > Label').getAttribute('resid') ?? '')).toBe('Partnerships');
    expect(labels('CustomTab Control > Label')).toEqual([
      'Open pane',
      'Build register',
      'Check logframe',
      'Limit position',
      'Committee report',
      'Check formulas',
      'Help',
    ]);
    expect(labels('Item > Label')).toEqual(['Find and mend #NAME?', 'Keep values before sharing']);
    const ids = all('CustomTab, Group, Control, Item').map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks one thing in the menu of a cell, as Office allows one', () => {
    expect(one('OfficeMenu').getAttribute('id')).toBe('ContextMenuCell');
    expect(labels('OfficeMenu Control > Label')).toEqual(['Where does this figure come from?']);
  });

  it('gives every button a picture of its own, in all sizes', () => {
    const pictures = all('Control, Item').map((control) => {
      const images = [...control.children].find(({ nodeName }) => nodeName === 'Icon')?.children ?? [];
      const resids = [...images].map((image) => image.getAttribute('resid') ?? '');
      expect(resids.map((resid) => resid.split('.')[1])).toEqual([
        '16',
        '20',
        '24',
        '32',
        '40',
        '48',
        '64',
        '80',
      ]);
      return resids[0];
    });
    // A menu and the first thing in it are one.
    expect(new Set(pictures).size).toBe(pictures.length - 1);
  });

  it('shows icons of just the size that it says', () => {
    const images = all('Icon > [size]');
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const file = fileOf(resource(image.getAttribute('resid') ?? ''));
      expect(`${pixels(file)}`).toBe(image.getAttribute('size'));
    }
    expect(pixels(fileOf(one('IconUrl').getAttribute('DefaultValue') ?? ''))).toBe(32);
    expect(pixels(fileOf(one('HighResolutionIconUrl').getAttribute('DefaultValue') ?? ''))).toBe(64);
  });
});

function all(selector: string): Element[] {
  return [...manifest.querySelectorAll(selector)];
}

function one(selector: string): Element {
  const [element, another] = all(selector);
  if (!element || another) throw new Error(`${selector} is there ${all(selector).length} times`);
  return element;
}

function labels(selector: string): string[] {
  return all(selector).map((label) => resource(label.getAttribute('resid') ?? ''));
}

function text(name: string): string {
  return one(`OfficeApp > ${name}`).textContent;
}

function resource(id: string): string {
  return one(`Resources [id="${id}"]`).getAttribute('DefaultValue') ?? '';
}

function addresses(): string[] {
  return all('[DefaultValue]')
    .map((element) => element.getAttribute('DefaultValue') ?? '')
    .filter((value) => value.includes('://'));
}

function fileOf(address: string): string {
  const file = resolve(root, address.slice(ORIGIN.length + 1));
  expect(existsSync(file)).toBe(true);
  return file;
}

/** Side of a square PNG, from its header. */
function pixels(file: string): number {
  const header = readFileSync(file).subarray(0, 24);
  expect(header.readUInt32BE(16)).toBe(header.readUInt32BE(20));
  return header.readUInt32BE(16);
}
