/** "on 3 June 2025", "in June 2025", "in 1998": by what the text of a date holds. */
export function onOrIn(date: string): string {
  return `${/^\d{1,2} /.test(date) ? 'on' : 'in'} ${date}`;
}
