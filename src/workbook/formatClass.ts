import type { FormatClass } from './grid';

/** What a number format code means: only its first section, for positive numbers, decides. */
export function formatClass(code: string): FormatClass {
  const [positive = ''] = code.split(';');
  if (positive.trim() === '@') return 'text';
  if (/[£$€¥]|\[\$[^\]-]+/.test(positive.replace(/\\/g, ''))) return 'money';
  const bare = positive
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare.includes('%')) return 'percent';
  const hasDayOrYear = /[dy]/.test(bare) || bare.includes('mmm');
  return hasDayOrYear && !bare.includes('general') ? 'date' : 'general';
}
