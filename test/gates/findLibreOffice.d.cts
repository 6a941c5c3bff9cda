declare function findLibreOffice(environment?: Readonly<Record<string, string | undefined>>): string | null;
export = findLibreOffice;
