/** The GSS code that follows one: "E06000002" after "E06000001". Most areas are numbered on, so tables leave such codes blank. */
export function gssAfter(gss: string): string {
  const number = String(Number(gss.slice(1)) + 1);
  return gss.slice(0, 1) + number.padStart(gss.length - 1, '0');
}
